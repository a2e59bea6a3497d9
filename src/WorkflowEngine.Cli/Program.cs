using System.Text;
using WorkflowEngine.Cli.Calling;

var utf8 = new UTF8Encoding(false);
await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
await using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
return await Wfe.RunAsync(args, new Terminal(input, output, error, TimeProvider.System));
