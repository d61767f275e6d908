namespace SreAcademy.Web.Components.Shared;

public enum IconName
{
    Map,
    Levels,
    Question,
    Scenario,
    Glossary,
    Search,
    Theme,
    Link,
    Forward,
    Back,
    Close,
    Person,
    Passkey,
    Review,
    Undo,
    More,
    Bury,
    Suspend,
    Report,
    Note,
    Keys,
    Check,
}
