using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using SreAcademy.Web.Account;

namespace SreAcademy.Web.Hosting.Caching;

/// <summary>What the request's endpoint says about itself.</summary>
public static class ReadingPages
{
    private static readonly ConcurrentDictionary<Type, string[]> DeclaredKeys = new();

    /// <returns>Null also for a learner's own page at an address where visitors read. Known once it is known who asks.</returns>
    public static ReadingPageAttribute? ReadingPage(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ReadingPageAttribute>() is { } page && !(page.OwnForLearners && context.User.LearnerId() is not null) ? page : null;

    /// <summary>A learner's own page at an address where visitors read.</summary>
    public static bool IsOwnPage(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ReadingPageAttribute>() is { OwnForLearners: true } && context.User.LearnerId() is not null;

    /// <summary>The query keys that can change what the page shows; all others are ignored by the cache.</summary>
    public static IEnumerable<string> QueryKeys(this HttpContext context, ReadingPageAttribute page)
    {
        var component = context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type;
        return component is null ? page.AlsoVaryBy : DeclaredKeys.GetOrAdd(component, Declared).Concat(page.AlsoVaryBy);
    }

    private static string[] Declared(Type component) =>
    [
        .. component.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(property => (property.Name, Query: property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()))
            .Where(property => property.Query is not null)
            .Select(property => property.Query!.Name ?? property.Name)
            .Order(StringComparer.Ordinal),
    ];
}
