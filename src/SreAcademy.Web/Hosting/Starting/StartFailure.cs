using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace SreAcademy.Web.Hosting.Starting;

/// <summary>Turns what stopped the program into the one line a person can act on.</summary>
public static class StartFailure
{
    /// <returns>Null where the failure is a fault of the program and not of its surroundings.</returns>
    public static string? Explain(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (Line(cause) is { } line)
                return line.ReplaceLineEndings(" ");
        }

        return null;
    }

    private static string? Line(Exception cause) => cause switch
    {
        CannotStartException known => known.Message,
        IOException { InnerException: AddressInUseException } inUse =>
            $"주소를 이미 다른 프로그램이 쓰고 있어요: {AddressIn(inUse.Message)}. "
            + $"그 프로그램을 끄거나 {AcademySettings.UrlsVariable}에 다른 주소를 지정해 주세요.",
        SocketException { SocketErrorCode: SocketError.AccessDenied or SocketError.AddressNotAvailable } socket =>
            $"그 주소로는 열 수 없어요({socket.SocketErrorCode}). {AcademySettings.UrlsVariable}에 이 컴퓨터의 주소와 1024 이상의 포트를 지정해 주세요.",
        InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } kestrel when kestrel.Message.Contains("HTTPS", StringComparison.OrdinalIgnoreCase) =>
            $"https 주소에 쓸 인증서가 없어요. {AcademySettings.UrlsVariable}을 http 주소로 바꾸거나 Kestrel__Certificates__Default__Path에 인증서를 지정해 주세요.",
        UnauthorizedAccessException denied => $"권한이 없어요: {denied.Message} {AcademySettings.DataVariable}와 {AcademySettings.ContentVariable} 폴더의 권한을 확인해 주세요.",
        _ => null,
    };

    // Kestrel: "Failed to bind to address http://127.0.0.1:5080: address already in use."
    private static string AddressIn(string message) =>
        message.Split(' ').FirstOrDefault(word => word.Contains("://", StringComparison.Ordinal))?.TrimEnd(':') ?? message;
}
