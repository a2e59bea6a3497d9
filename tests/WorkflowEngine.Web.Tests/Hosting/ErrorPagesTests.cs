using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WorkflowEngine.Web.Home;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Tests.Hosting;

public sealed class ErrorPagesTests
{
    [Theory]
    [InlineData("vi", "Không có trang này")]
    [InlineData("en", "There is no such page")]
    public async Task A_wrong_address_is_answered_in_words_in_the_frame(string language, string heading)
    {
        using var site = new Site();

        var answer = await site.Reader().GetAsync("/no-such-page?lang=" + language);

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"<h1>{heading}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("class=\"foot\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_links_of_an_error_page_lead_to_the_address_that_was_asked_for()
    {
        using var site = new Site();

        var answer = await site.Reader().GetAsync("/no-such-page?a=1");

        Assert.Contains("/no-such-page?a=1&lang=en", Html.Attribute(await answer.Content.ReadAsStringAsync(), "href"));
    }

    [Fact]
    public async Task A_fault_shows_a_code_that_is_in_the_log_and_nothing_of_the_fault()
    {
        var log = new KeptLog();
        using var site = new Site(services: services => services
            .AddSingleton<ILoggerProvider>(log)
            .AddScoped<IHomeShelf, BrokenShelf>());

        var answer = await site.Reader().GetAsync("/");

        var page = await answer.Content.ReadAsStringAsync();
        var code = Html.Inside(page, "dd", "error-code");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Matches("^[0-9A-Z]{4}-[0-9A-Z]{4}$", code);
        Assert.Contains(log.Lines, line => line.Contains(code, StringComparison.Ordinal));
        Assert.DoesNotContain(BrokenShelf.Secret, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_names_the_position_that_may()
    {
        using var site = new Site(services: services => services.AddSingleton<IStartupFilter, Refusing>());

        var answer = await site.Reader().GetAsync("/refused");

        var words = Html.Words(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Người mở được: Trưởng phòng.", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/no-such-thing")]
    [InlineData("/elsa/api/no-such-thing")]
    public async Task Programs_get_the_bare_status(string address)
    {
        using var site = new Site();

        var answer = await site.Reader().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_error_page_is_no_page_of_its_own()
    {
        using var site = new Site();

        var answer = await site.Reader().GetAsync("/error");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private sealed class BrokenShelf : IHomeShelf
    {
        public const string Secret = "password of the database";

        public Task<HomeShelf> Fill(CancellationToken cancelled) => throw new InvalidOperationException(Secret);
    }

    private sealed class Refusing : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Use(async (context, rest) =>
            {
                if (context.Request.Path == "/refused")
                {
                    context.Features.Set(new NotAllowed(new("Trưởng phòng", "Head of division")));
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return;
                }

                await rest(context);
            });
        };
    }

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
