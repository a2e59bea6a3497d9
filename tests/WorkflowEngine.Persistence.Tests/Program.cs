using WorkflowEngine.Persistence.Tests.Turns;
using Xunit.Runner.InProc.SystemConsole;

return args is [OtherProcess.Word, ..]
    ? await OtherProcess.RunAsync(args)
    : await ConsoleRunner.Run(args);
