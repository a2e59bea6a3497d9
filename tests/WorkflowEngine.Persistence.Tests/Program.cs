using WorkflowEngine.Persistence.Tests.Catalogue;
using WorkflowEngine.Persistence.Tests.Turns;
using Xunit.Runner.InProc.SystemConsole;

return args switch
{
    [OtherProcess.Word, ..] => await OtherProcess.RunAsync(args),
    [OtherImport.Word, ..] => await OtherImport.RunAsync(args),
    _ => await ConsoleRunner.Run(args),
};
