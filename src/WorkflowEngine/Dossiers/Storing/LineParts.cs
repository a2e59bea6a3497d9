using System.Collections.Immutable;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Values;

namespace WorkflowEngine.Dossiers.Storing;

/// <summary>What both events and the snapshot hold.</summary>
internal static partial class LineParts
{
    public static void Write(LineWriter line, ParentWait parent)
    {
        line.Begin();
        line.Add(parent.Dossier).Add(parent.Seq);
        line.End();
    }

    public static ParentWait ReadParent(ref LineReader line)
    {
        line.Enter();
        var parent = new ParentWait(line.Long(), line.Int());
        line.Leave();
        return parent;
    }

    public static void Write(LineWriter line, WorkItem item)
    {
        line.Begin();
        line.Add(item.Step).Add(item.Unit).Add(item.Role).Add(item.Person).Add(item.Opened);
        line.Option('d', item.Due);
        line.End();
    }

    public static WorkItem ReadItem(ref LineReader line)
    {
        line.Enter();
        var item = new WorkItem(line.Text(), line.Text(), line.Text(), line.TextOrNull(), line.Moment(), null);
        while (line.Option() is var option and not '\0')
        {
            item = option switch
            {
                'd' => item with { Due = line.Moment() },
                _ => throw LineReader.Unknown("an option of a piece of work", option),
            };
        }

        return item;
    }

    public static void Write(LineWriter line, Filing filing)
    {
        line.Begin();
        line.Add(filing.Code).Add(filing.Procedure).Add(filing.Channel).Add(filing.Unit).Add(filing.At).Add(filing.Law);
        line.Option('i', filing.Limit);
        if (filing.Level != "full")
        {
            line.Option('l', filing.Level);
        }

        if (filing.ApplicantKind != "citizen")
        {
            line.Option('k', filing.ApplicantKind);
        }

        line.Option('a', filing.Account);
        line.Option('t', filing.TakenBy);
        line.Option('r', filing.Responsible);
        line.Option('m', filing.Acting);
        line.Option('v', filing.Assurance?.ToString());
        line.Option('w', filing.ReturnedWithParent ? "1" : null);
        WriteIntake(line, filing);
        line.End();
    }

    public static Filing ReadFiling(ref LineReader line)
    {
        line.Enter();
        var filing = new Filing
        {
            Code = line.Text(),
            Procedure = line.Text(),
            Channel = line.Text(),
            Unit = line.Text(),
            At = line.Moment(),
            Law = line.Text(),
        };
        while (line.Option() is var option and not '\0')
        {
            filing = option switch
            {
                'i' => filing with { Limit = line.Text() },
                'l' => filing with { Level = line.Text() },
                'k' => filing with { ApplicantKind = line.Text() },
                'a' => filing with { Account = line.Text() },
                't' => filing with { TakenBy = line.Text() },
                'r' => filing with { Responsible = line.Text() },
                'm' => filing with { Acting = line.Text() },
                'w' => filing with { ReturnedWithParent = line.Text() == "1" },
                'v' => filing with { Assurance = Enum.Parse<Procedures.Assurance>(line.Text()) },
                _ => ReadIntake(ref line, filing, option),
            };
        }

        return filing;
    }

    public static void Write(LineWriter line, ImmutableArray<ProvidedComponent> components)
    {
        line.Begin();
        foreach (var component in components)
        {
            line.Begin();
            line.Add(component.Component).Add(component.From).Add(component.Quantity);
            line.Option('f', component.Files);
            line.Option('h', component.Held);
            line.Option('u', component.Unfit);
            WriteFetched(line, component.Fetched);
            line.Option('k', component.Kept);
            line.End();
        }

        line.End();
    }

    public static ImmutableArray<ProvidedComponent> ReadComponents(ref LineReader line)
    {
        line.Enter();
        var components = ImmutableArray.CreateBuilder<ProvidedComponent>();
        while (line.EnterNext())
        {
            var component = new ProvidedComponent(line.Text(), line.Text(), line.Int());
            while (line.Option() is var option and not '\0')
            {
                component = option switch
                {
                    'f' => component with { Files = line.Texts() },
                    'h' => component with { Held = line.Text() },
                    'u' => component with { Unfit = line.Text() },
                    'd' => component with { Fetched = ReadFetched(ref line) },
                    'k' => component with { Kept = line.Private() },
                    _ => throw LineReader.Unknown("an option of a paper", option),
                };
            }

            components.Add(component);
        }

        return components.DrainToImmutable();
    }

    public static void WriteExtras(LineWriter line, char option, ImmutableArray<ExtraPaper> extras)
    {
        if (extras.IsDefaultOrEmpty)
        {
            return;
        }

        line.Option(option).Begin();
        foreach (var extra in extras)
        {
            line.Begin();
            line.Add(extra.Id).Add(extra.Name).Add(extra.Cite);
            line.End();
        }

        line.End();
    }

    public static ImmutableArray<ExtraPaper> ReadExtras(ref LineReader line)
    {
        line.Enter();
        var extras = ImmutableArray.CreateBuilder<ExtraPaper>();
        while (line.EnterNext())
        {
            extras.Add(new ExtraPaper(line.Text(), line.Private(), line.Text()));
            line.Leave();
        }

        return extras.DrainToImmutable();
    }

    /// <summary>The options that a wait and the event that opens it have in common.</summary>
    public static void WriteOptions(LineWriter line, string? name, DateTimeOffset? until, WorkItem? item, Value data, DateTimeOffset? opened)
    {
        line.Option('n', name);
        line.Option('u', until);
        if (item is not null)
        {
            line.Option('i');
            Write(line, item);
        }

        line.Option('d', data);
        line.Option('o', opened);
    }
}
