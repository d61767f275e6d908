using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Tests.Hosting.Starting;

public class StartFailureTests
{
    public static TheoryData<Exception, string, string> Failures => new()
    {
        { new IOException("Failed to bind to address http://127.0.0.1:5080: address already in use.", new AddressInUseException("")), "http://127.0.0.1:5080", "ASPNETCORE_URLS" },
        { new SocketException((int)SocketError.AddressNotAvailable), "AddressNotAvailable", "ASPNETCORE_URLS" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_known_failure_becomes_one_line_with_the_variable_to_mend(Exception failure, string what, string variable)
    {
        var line = StartFailure.Explain(new InvalidOperationException("somewhere deep", failure));

        Assert.NotNull(line);
        Assert.Contains(what, line);
        Assert.Contains(variable, line);
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public async Task A_fault_of_the_program_is_one_line_too()
    {
        using var error = new StringWriter();

        var code = await StartGuard.RunAsync(() => throw new InvalidOperationException("first\nsecond"), error);

        Assert.Equal(1, code);
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
