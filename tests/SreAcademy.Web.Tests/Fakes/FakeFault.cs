using SreAcademy.Data;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>What a database throws instead of working.</summary>
internal sealed class FakeFault(DatabaseFaultKind kind) : Exception
{
    public DatabaseFaultKind Kind => kind;
}
