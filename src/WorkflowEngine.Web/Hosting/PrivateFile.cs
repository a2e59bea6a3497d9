namespace WorkflowEngine.Web.Hosting;

/// <summary>Files with secrets, which only the account that runs the product may read.</summary>
internal static class PrivateFile
{
    /// <summary>Writes a file wholly or not at all.</summary>
    public static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var made = file + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(made, options))
        {
            writer.Write(text);
        }

        File.Move(made, file, overwrite: true);
    }
}
