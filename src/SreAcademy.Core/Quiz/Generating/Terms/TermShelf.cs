using System.Collections.Concurrent;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>The terms of every topic, each topic read when first asked for.</summary>
internal sealed class TermShelf
{
    private readonly ConcurrentDictionary<string, Lazy<TopicTerms>> topics = new(StringComparer.Ordinal);

    public TopicTerms Of(Topic topic) => topics.GetOrAdd(topic.Slug, static (_, topic) => new Lazy<TopicTerms>(() => new TopicTerms(topic)), topic).Value;
}
