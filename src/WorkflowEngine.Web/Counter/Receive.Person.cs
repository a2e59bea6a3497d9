using WorkflowEngine.Web.Filing;

namespace WorkflowEngine.Web.Counter;

/// <summary>The person at the counter, found by the number on the card.</summary>
public sealed partial class ReceiveModel
{
    private const string Person = "person";

    /// <summary>What came of looking the person up; null when nobody asked.</summary>
    public string? LookedUp { get; private set; }

    private bool FoundPerson { get; set; }

    /// <summary>Empty parts are filled from how the person filed last; what the clerk typed stays.</summary>
    private async Task LookUpAsync(FormAct act, CancellationToken cancel)
    {
        if (!act.Is(Person) || !string.IsNullOrWhiteSpace(Form.Name) || Form.Identity?.Trim() is not { Length: 12 } identity)
        {
            return;
        }

        if (await known.FindAsync(identity, Official, cancel) is not { } person)
        {
            LookedUp = words.Text[CounterText.NotKnown];
            return;
        }

        FoundPerson = true;
        Form.Name = person.Values["name"].TextOrNull;
        Form.Phone = Kept(Form.Phone, person.Values["phone"].TextOrNull);
        Form.Address = Kept(Form.Address, person.Values["address"].TextOrNull);
        Form.Email = Kept(Form.Email, person.Values["email"].TextOrNull);
        foreach (var part in (ReadOnlySpan<string>)["Name", "Phone", "Address", "Email"])
        {
            ModelState.Remove("Form." + part);
        }

        LookedUp = words.Text[CounterText.Known, person.Code];
    }

    private static string? Kept(string? typed, string? known) => string.IsNullOrWhiteSpace(typed) ? known : typed;
}
