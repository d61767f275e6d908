using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Account;

public sealed class SilentMailServerTests
{
    [Fact]
    public async Task A_mail_server_that_never_answers_costs_a_letter_and_not_the_site()
    {
        var time = new ManualTime();
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var server = new SmtpServer("127.0.0.1", ((IPEndPoint)silent.LocalEndpoint).Port, Tls: false, null, null);
        var box = new MailBox(new MailSettings(server, new MailAddress("academy@example.org"), new Uri("https://academy.example.org")));
        using var letters = new SendLetters(box, new SmtpPost(box, time, NullLogger<SmtpPost>.Instance));
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await letters.StartAsync(deadline.Token);

        box.Drop(new Letter("first@example.org", "하나", "하나"));
        box.Drop(new Letter("second@example.org", "둘", "둘"));
        using var first = await silent.AcceptTcpClientAsync(deadline.Token);
        time.Advance(TimeSpan.FromSeconds(30));
        using var second = await silent.AcceptTcpClientAsync(deadline.Token);

        Assert.False(letters.ExecuteTask!.IsCompleted);
        await letters.StopAsync(deadline.Token);
    }
}
