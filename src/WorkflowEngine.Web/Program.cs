using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Studio;

var builder = WebApplication.CreateBuilder(args);
builder.AddLogs();
builder.AddOffice();
builder.AddWorkflowData();
builder.AddLanguages();
builder.AddFrame();
builder.AddSignIn();
builder.AddDesk();
builder.AddApplicantPages();
builder.AddStudio();
builder.AddPages();

var app = builder.Build();
app.UseErrorPages();
app.UseSecurityHeaders();
app.UseReadingChoices();
app.UseSignIn();
app.UseRateLimiter();
app.UseStudio();
app.MapStaticAssets();
app.MapPages();
app.MapStudio();
app.UseStartNotice();
await app.RunAsync();
