namespace SreAcademy.Web.Hosting;

/// <summary>A page whose address lets in whoever knows it: no link and no file on it tells where it was.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SecretAddressAttribute : Attribute;

/// <summary>A page that offers dictation. All others may not use the microphone at all.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MicrophoneAttribute : Attribute;
