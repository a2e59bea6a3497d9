using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Practice;
using WorkflowEngine.Web.SignIn;

var builder = WebApplication.CreateBuilder(args);
builder.AddLogs();
builder.AddOffice();
builder.AddWorkflowData();
builder.AddLanguages();
builder.AddFrame();
builder.AddSignIn();
builder.AddDesk();
builder.AddPractice();
builder.AddApplicantPages();
builder.AddPages();

var app = builder.Build();
app.UseErrorPages();
app.UseSecurityHeaders();
app.UseReadingChoices();
app.UseSignIn();
app.UseRateLimiter();
app.MapStaticAssets();
app.MapPages();
app.UseStartNotice();
await app.RunAsync();
