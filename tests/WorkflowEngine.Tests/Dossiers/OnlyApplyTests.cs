using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Tests.Dossiers;

public sealed class OnlyApplyTests
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void Nobody_but_the_dossier_itself_can_write_its_state()
    {
        var settable = typeof(Dossier).GetProperties(All).Where(property => property.SetMethod is { IsPrivate: false }).Select(property => property.Name);
        var open = typeof(Dossier).GetFields(All).Where(field => !field.IsInitOnly && !field.IsDefined(typeof(CompilerGeneratedAttribute))).Select(field => field.Name);
        var constructors = typeof(Dossier).GetConstructors(All).Where(made => !made.IsPrivate && !made.IsStatic).Select(made => made.ToString());

        Assert.Empty(settable);
        Assert.Empty(open);
        Assert.Empty(constructors);
    }

    [Fact]
    public void A_dossier_comes_only_from_nothing_from_events_and_from_its_snapshot()
    {
        var makers = typeof(Dossier).GetMethods(All)
            .Where(method => !method.IsPrivate && method.ReturnType == typeof(Dossier) && !method.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(method => method.Name)
            .Distinct();

        Assert.Equal(["Apply", "Restore"], makers.Order());
    }

    [Fact]
    public void Every_event_has_its_word_and_no_two_share_one()
    {
        var kinds = typeof(DossierEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DossierEvent))).ToHashSet();
        var words = typeof(DossierEvent).GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();

        Assert.Equal(kinds.Select(kind => kind.Name).Order(), words.Select(word => word.DerivedType.Name).Order());
        Assert.Equal(words.Count, words.Select(word => word.TypeDiscriminator).Distinct().Count());
    }

    [Fact]
    public void An_event_about_what_is_not_there_is_a_fault_of_the_caller()
    {
        Assert.Throws<InvalidOperationException>(() => Dossier.None.Apply(new WaitEnded(3)));
        Assert.Throws<InvalidOperationException>(() => Dossier.None.Apply(new WorkAssigned(3, "a")));
        Assert.Throws<InvalidOperationException>(() => Dossier.None.Apply(new FlowAdvanced(1, [], [], [])));
    }
}
