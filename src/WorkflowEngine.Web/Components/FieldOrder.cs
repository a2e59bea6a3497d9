namespace WorkflowEngine.Web.Components;

/// <summary>The fields of a page in the order in which it wrote them: the order in which their errors are listed.</summary>
internal sealed class FieldOrder
{
    private readonly List<string> _names = [];

    public static FieldOrder Of(HttpContext context)
    {
        if (context.Items[typeof(FieldOrder)] is not FieldOrder order)
        {
            context.Items[typeof(FieldOrder)] = order = new FieldOrder();
        }

        return order;
    }

    public void Add(string name) => _names.Add(name);

    /// <summary>Fields that the page did not write come last.</summary>
    public int Rank(string name) => _names.IndexOf(name) is var at and >= 0 ? at : int.MaxValue;
}
