using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace SreAcademy.Web.Components.Shared;

/// <summary>A heading whose rank depends on where its component stands.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>2–6.</summary>
    [Parameter, EditorRequired] public int Rank { get; set; }

    [Parameter] public string? Class { get; set; }

    [Parameter] public string? Id { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, Rank switch { 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" });
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "id", Id);
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
