using System.Reflection;
using System.Reflection.Emit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SreAcademy.Web.Hosting.Caching;

namespace SreAcademy.Web.Tests.Hosting.Caching;

public class PageKindTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(ReadingPageAttribute).Assembly.GetTypes();

    /// <summary>A page that says nothing would set a cookie and be cached nowhere: forgetting must not go unnoticed.</summary>
    [Fact]
    public void Every_page_either_only_reads_or_is_personal()
    {
        var pages = Types.Where(type => type.IsDefined(typeof(RouteAttribute)));

        Assert.DoesNotContain(pages, page => page.IsDefined(typeof(ReadingPageAttribute)) == page.IsDefined(typeof(PersonalPageAttribute)));
    }

    /// <summary>Elsewhere the script would be missing, or a page that anyone may read would hold a circuit.</summary>
    [Fact]
    public void Only_live_pages_have_live_parts()
    {
        var givers = Types.Where(GivesRenderMode).Select(Outermost).Distinct();

        Assert.DoesNotContain(givers, type => !IsLivePage(type));
    }

    /// <summary>A component that is live wherever it stands could come to stand on any page.</summary>
    [Fact]
    public void No_component_makes_itself_live() =>
        Assert.DoesNotContain(Types, type => type.GetCustomAttributes<RenderModeAttribute>().Any() && !IsLivePage(type));

    [Fact]
    public void A_page_that_loads_the_script_has_a_live_part() =>
        Assert.DoesNotContain(Types.Where(IsLivePage), page => !Types.Any(type => Outermost(type) == page && GivesRenderMode(type)) && !page.GetCustomAttributes<RenderModeAttribute>().Any());

    [Fact]
    public void A_live_part_is_found_where_there_is_one() =>
        Assert.True(GivesRenderMode(typeof(Circuits.LivePage)) && !GivesRenderMode(typeof(FormPage)));

    private static bool IsLivePage(Type type) => type.GetCustomAttribute<PersonalPageAttribute>() is { Live: true } or { LiveAtTimes: true };

    // What a page hands on to a component as its content is compiled into nested classes.
    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static bool GivesRenderMode(Type type) => type.GetMethods(Own).Any(CallsAddRenderMode);

    /// <summary>Reads the compiled code, because <c>@rendermode</c> on a tag leaves no other trace.</summary>
    private static bool CallsAddRenderMode(MethodInfo method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        return Enumerable.Range(0, Math.Max(0, code.Length - 4)).Any(at =>
            (code[at] == OpCodes.Callvirt.Value || code[at] == OpCodes.Call.Value) && IsAddRenderMode(method.Module, BitConverter.ToInt32(code, at + 1)));
    }

    // Members of other assemblies are named by tokens of table 0x0A; bytes that only look like a call seldom name one.
    private static bool IsAddRenderMode(Module module, int token)
    {
        if (token >>> 24 != 0x0A)
            return false;
        try
        {
            return module.ResolveMember(token) is MethodBase { Name: nameof(RenderTreeBuilder.AddComponentRenderMode) };
        }
        catch (Exception exception) when (exception is ArgumentException or BadImageFormatException)
        {
            return false;
        }
    }
}
