using WorkflowEngine.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddLogs();
builder.AddOffice();
builder.AddWorkflowData();
builder.AddLanguages();
builder.AddFrame();
builder.AddHome();
builder.AddPages();

var app = builder.Build();
app.UseErrorPages();
app.UseSecurityHeaders();
app.UseReadingChoices();
app.MapStaticAssets();
app.MapPages();
app.UseStartNotice();
await app.RunAsync();
