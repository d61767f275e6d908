namespace SreAcademy.Core.Content.Strictness;

/// <summary>
/// The spellings this course has settled on, each with the ways it is not written. Variants that differ from the settled spelling only in
/// spaces, hyphens, middle dots or case need no entry. Only front matter aliases may hold the others: readers search with them.
/// </summary>
public static class SettledSpellings
{
    public static IReadOnlyList<SettledSpelling> All { get; } =
    [
        new("SLI"),
        new("SLO"),
        new("SLA"),
        new("RTO"),
        new("RPO"),
        new("MTTR"),
        new("MTTD"),
        new("Toil", "토일"),
        new("가용 영역", "가용성 영역"),
        new("게임데이"),
        new("대시보드", "대쉬보드"),
        new("런북"),
        new("롤백"),
        new("릴리스", "릴리즈"),
        new("번 레이트", "번 레잇", "버언 레이트", "버닝 레이트"),
        new("부하 테스트"),
        new("블래스트 레이디어스", "블라스트 레이디어스", "블래스트 래디어스", "폭발 반경"),
        new("서킷 브레이커", "회로 차단기"),
        new("알림", "알람", "얼럿", "얼러트", "경보"),
        new("에러 버짓", "에러 버젯", "에러 예산", "오류 버짓", "오류 버젯", "오류 예산"),
        new("에스컬레이션", "에스칼레이션", "에스컬레이숀"),
        new("오류율", "에러율"),
        new("오토스케일링"),
        new("온콜"),
        new("용량 계획"),
        new("의존성", "디펜던시"),
        new("인시던트 커맨더", "인시던트 코맨더", "인시던트 지휘관", "장애 지휘관"),
        new("임계값", "임계치"),
        new("지연 시간", "레이턴시"),
        new("처리량", "스루풋"),
        new("카나리", "카나리아", "캐너리"),
        new("트래픽", "트레픽"),
        new("페일오버", "페일오바"),
        new("포스트모텀", "포스트모템", "포스트모르템"),
        new("폴백"),
        new("피처 플래그", "피쳐 플래그", "기능 플래그"),
        new("핸드오프", "핸드오버"),
    ];
}

/// <param name="Written">As the course writes it.</param>
/// <param name="Others">Other words for the same, which the course does not use.</param>
public sealed record SettledSpelling(string Written, params IReadOnlyList<string> Others);
