namespace SreAcademy.Web.Components.Shared;

public sealed record PageLink(string Href, string Title);
