namespace SreAcademy.Core.Interviews;

/// <summary>Words of operations that stand for each other, and words that say the opposite. Each entry is how the words begin.</summary>
internal static class PointVocabulary
{
    /// <summary>Groups are separated by a slash. A word may be in several: what it means depends on its neighbours, which nobody knows here.</summary>
    public const string Same = """
        줄이 줄여 줄인 줄일 줄임 줄어 감소 낮추 낮춰 덜어 감축 축소 / 늘리 늘려 늘린 늘어 늘림 증가 높이 높여 키우 키워 확대 추가 / 알리 알려 알림 공지 공유 전달 전파 안내 통보 / 되돌 롤백 원복 rollback revert 복원 / 나누 나눠 나눔 쪼개 쪼갬 분리 구분 분할 따로 별도 /
        확인 점검 검증 살펴 살핌 체크 check 검토 훑 / 사람 인원 담당자 인력 엔지니어 멤버 / 매일 날마다 맨날 하루 / 먼저 우선 일단 제일 최우선 첫 / 미리 사전 먼저 평소 앞서 / 복구 회복 되살 복원 recovery / 느리 느려 느림 지연 늦 / 비용 돈 금액 요금 코스트 cost / 장애 인시던트 사고 incident 문제 /
        정하 정해 정함 정한 결정 판단 합의 고르 선택 / 빠르 빨리 신속 즉시 바로 금방 곧장 곧바로 / 실패 오류 에러 error fail 깨 / 배포 릴리스 릴리즈 내보 deploy release 출시 나가 / 테스트 시험 test 실험 / 묶 합치 합쳐 합침 그룹 group 모으 하나 / 끄기 끄 꺼 껐 off 비활성 /
        작 적 소규모 미미 / 크 큰 큼 커 대규모 대형 / 많 다수 여러 시끄 / 막 차단 방지 block 막히 / 우회 돌리 돌려 돌림 다른길 / 두려 무서 겁 혼날 걱정 불안 / 사실 있는그대로 솔직 진실 / 변경 바꾸 바꿔 바꿈 change 달라 배포 / 사라 없어 없애 / 시작 착수 출발 시작점 / 배우 배움 배운 학습 교훈 /
        책임 맡 담당 오너 owner / 교대 로테이션 순번 돌아가 / 쉬 휴식 쉼 쉰 / 지치 지침 피로 번아웃 / 깨우 깨움 깨워 호출 / 시간 타임 time / 용량 capacity 처리량 / 넘기 넘겨 넘김 인계 핸드오프 인수 / 쌓 누적 / 소진 소모 태우 태워 다씀 바닥 날아 / 서버 인스턴스 노드 머신 / 영역 존 az 가용 /
        계획 플랜 plan 방안 / 절차 순서 단계 런북 runbook / 추측 짐작 추정 가설 / 숨 감추 은폐 / 비난 탓 질책 블레임 처벌 혼 / 늦 지연 밀리 밀려 / 팀 조직 부서 / 일 업무 작업 할일 / 수동 손으로 사람이 매뉴얼 / 이어 연결 계속 지속 연속 / 맞추 맞춤 맞춰 일치 / 모자 부족 없 / 예측 예상 전망 추세 추정 /
        임계값 문턱 threshold 기준 / 권한 권리 재량 허락 승인 / 보고 리포트 report 알리 / 의견 제안 조언 / 성공 정상 통과 / 찾 발견 감지 탐지 알아채 / 의존 디펜던시 dependency 외부 / 길어 늘어 늘림 느려 오래 / 증명 검증 입증 확인 보여 / 컬럼 칼럼 필드 column /
        출시 배포 런칭 launch 릴리스 / 미루 미뤄 늦추 늦춰 연기 보류 밀 / 더하 더함 더해 추가 넣 늘 / 수 개수 대수 수량 건수 / 속도 빠르기 페이스 rate / 말하 말함 말해 이야기 얘기 털어 / 넓 넓게 전체 전부 퍼 확산 / 한번에 한꺼번에 동시에 일괄 통째 / 둘 두 양쪽 모두 / 반복 매번 맨날 똑같이 /
        카나리 canary 점진 조금씩 / 범위 반경 폭 규모 / 끌 오래 길 / 에러버짓 버짓 budget 예산 / 포스트모텀 포스트모템 postmortem 회고 사후 / 온콜 oncall 당직 / 토일 toil 수작업 / 현재 지금 요즘 current 당장 / 구조 아키텍처 설계 짜임 architecture 디자인 / 가능 할수있 달성 수있 /
        위험 리스크 risk 위태 / 감수 지다 져도 떠안 무릅 / 여유 여력 틈 짬 버퍼 헤드룸 여분 예비 headroom buffer 남는 slack / 불편 짜증 불만 답답 괴로 고통 아픔 / 고통 괴로 힘듦 힘든 힘들 고생 아픔 아프 / 신뢰성 안정성 reliability 안정 튼튼 / 지키 지켜 지킴 지킨 보호 보장 유지 맞추 맞춰 사수 /
        조치 방법 수단 대책 대응 액션 처치 action 해결책 / 완화 진정 mitigation mitigate 응급 지혈 가라앉 잠재우 수습 / 가깝 가까 붙어 근처 인접 바로옆 근접 / 멀 멀리 떨어 먼 원거리 / 로드밸런서 밸런서 lb loadbalancer 로드밸런싱 elb alb / 단일 spof 하나뿐 유일 single 단독 /
        접속 연결 재접속 커넥션 붙 connection connect 재연결 / 도상 테이블탑 tabletop 모의 탁상 / 전환 넘기 넘겨 넘어가 옮기 옮겨 스위치 페일오버 이전 switch failover 절체 컷오버 / 영향 임팩트 피해 impact 여파 타격 파급 / 분석 따지 따져 따짐 조사 analysis 파악 분석해 /
        보안 취약점 시큐리티 security 스캔 / 아티팩트 산출물 이미지 패키지 결과물 artifact 바이너리 빌드결과 / 오류율 에러율 실패율 errorrate / 지연 레이턴시 latency 딜레이 delay 응답시간 느려 느린 응답속도 / 처리량 스루풋 throughput tps qps rps /
        가용성 availability 업타임 uptime / 접근 액세스 access 권한 / 감사 audit 오딧 / 증명 입증 증거 근거 증빙 proof evidence / 저장 보관 스토리지 storage 두어 쌓 보존 저장소 / 복제 replication replica 레플리카 사본 복사 미러 / 이동 옮기 옮겨 넘어가 반출 이관 전송 /
        제한 상한 한도 캡 limit 막 throttle 스로틀 묶 cap 통제 억제 / 한도 상한 limit 최대 리밋 캡 천장 / 고정 박아 박 pin 못박 핀 잠그 잠금 / 겪 경험 당하 당해 부딪 체감 맞닥 체험 느끼 느껴 느낌 / 걱정 겁 두려 무서 불안 염려 우려 / 벌 처벌 징계 혼날 혼나 문책 질책 인사상 /
        사실 있었던일 있는그대로 진실 실상 있었던 / 숨기 숨김 숨겨 감추 감춰 감춘 은폐 덮 / 담당자 오너 owner 책임자 맡은 맡을 담당 주인 assignee / 기한 마감 due 기일 데드라인 deadline 언제까지 날짜 / 상위 위쪽 윗선 상급 총괄 / 조정 조율 coordination 중재 교통정리 /
        합치 합쳐 통합 merge 병합 묶 묶어 하나로 / 넘친 초과 넘치 넘어 넘은 over 과도 / 넘 초과 넘어 넘긴 웃돌 벗어나 over 이상 / 돌려 반납 되돌려 반환 돌려보 돌려주 / 기준 선 규칙 원칙 룰 잣대 조건 criteria 문턱 threshold 정책 가이드 임계 / 정책 폴리시 policy 규칙 규정 룰 방침 /
        규정 법 법률 규제 compliance 컴플라이언스 regulation / 법무 법률팀 리걸 legal 변호사 / 승인 허가 결재 허락 approve approval 승낙 오케이 컨펌 confirm / 결정 판단 의사결정 정하 정해 고르 선택 decision decide 결단 / 결정권자 의사결정권자 책임자 권한자 결재권자 /
        승격 올리 올려 promote 프로모션 진급 / 넓히 넓혀 넓힘 확대 늘리 늘려 키우 키워 퍼뜨 확장 점점 rollout 롤아웃 펼치 / 퍼지 퍼져 퍼뜨 번지 번져 확산 전파 연쇄 cascading 도미노 / 좁히 좁혀 줄이 줄여 축소 작게 국한 한정 / 앞서 우선 먼저 위 더높 이김 우위 / 표본 샘플 sample 데이터수 모수 요청수 /
        관찰 지켜보 지켜봐 모니터링 observe 봅 관측 관찰시간 / 나쁘 나빠 나쁨 나빠지 악화 떨어지 안좋 이상 저하 / 좋 나아 나은 개선 좋아 향상 / 자주 빈번 수시 잦 빠른주기 자주자주 / 실험 카오스 시험 테스트 experiment / 가설 추측 가정 예상 hypothesis / 정상 평소 평상시 steady 정상상태 보통 /
        대조군 비교군 컨트롤 control 기존버전 베이스라인 baseline / 무작위 랜덤 아무 random 임의 / 견디 버티 버텨 견딤 살아남 문제없 감당 받아내 resilient 괜찮 / 잃 손실 유실 놓치 날리 날아 loss 없어지 / 놓치 놓침 빠뜨 못보 안잡 누락 miss 빠지 / 가리 가림 묻히 묻혀 숨 감춰 왜곡 안보 /
        측정 재 잼 잰 계측 집계 measure 수집 실측 숫자 / 계산 곱하 산출 구하 셈 산정 어림 / 곱하 곱해 곱함 곱 곱셈 × / 나누 나눠 나눔 나눈 쪼개 쪼갬 쪼갠 분리 분할 split / 빼 뺀 뺌 제외 차감 빼고 덜 / 더하 더해 합 합산 보태 추가 플러스 / 남 남은 남음 잔여 remaining 나머지 /
        쓰 씀 썼 써 사용 소비 소진 소모 태우 태워 까먹 / 바닥 소진 고갈 다쓰 다써 다떨 0이 / 지나 넘기 경과 지난 / 기다 대기 기다려 wait 지켜 / 멈추 멈춤 멈춰 멈출 멈출지 중단 중지 정지 스톱 stop 끊 세우 abort halt 종료 다운 죽 / 살리 살려 복구 회복 되살 재기동 재시작 /
        자동 알아서 auto automatic 자동화 스크립트 저절로 자동복구 / 수동 손 manual 매뉴얼 사람이 직접 수작업 / 반복 똑같 자주 자꾸 되풀이 매번 맨날 repeat 반복적 / 수작업 toil 손일 잡무 단순작업 운영성 / 만들 만든 짜 짠 개발 구현 제작 작성 /
        고치 고쳐 고침 고칠 고친 수정 손보 손볼 손봐 개선 보완 fix 패치 해결 바로잡 / 검증 확인 테스트 verify validation 시험 증명 검사 입증 / 검사 체크 점검 스캔 검증 inspection 테스트 / 점검 확인 검토 리뷰 훑 review 살피 챙기 체크 / 정기 격주 주기 매주 매월 정례 분기 주간 월간 정기적 /
        최신 새 업데이트 최근 latest / 공유 알리 알려 전달 전파 공지 share 퍼뜨 보고 / 공지 알림 안내 알리 알려 announce 통지 소식 / 교대 바뀌 바꾸 바꿔 인계 핸드오프 로테이션 교체 넘겨 넘기 / 인원 사람 명 인력 머릿수 멤버 담당자 headcount / 인력 사람 인원 채용 리소스 /
        보상 수당 대가 페이 배상 위약금 환불 크레딧 물어 돌려주 / 휴식 쉬 쉼 쉬는 회복 대체휴무 휴가 / 약속 계약 보장 협약 합의 agreement 계약서 / 위약금 벌금 배상 크레딧 환불 페널티 penalty 보상 / 어기 어겼 어긴 위반 미달 못지키 지키지 깨 violation 못맞 / 품질 수준 퀄리티 quality 상태 /
        내부 사내 안 우리끼리 internal 팀내 / 외부 밖 서드파티 external 바깥 third 외부업체 / 목표 타깃 타겟 target objective goal 골 / 수준 정도 레벨 level 값 / 중요 핵심 critical 크리티컬 주요 결정적 중대 / 핵심 중요 코어 core 필수 메인 /
        필수 꼭 반드시 mandatory 꼭필요 하드 hard 없으면 / 선택 옵션 고르 골라 소프트 / 폴백 fallback 대체 대안 대체수단 플랜b / 대신 대체 대안 대체할 우회 다른 / 캐시 캐싱 cache caching / 이중화 redundancy 중복 다중화 여벌 리던던시 / 서킷 차단기 circuit breaker 브레이커 /
        타임아웃 timeout 시간제한 시간초과 / 대기열 큐 queue 줄 / 과부하 overload 폭주 몰려 감당못 / 부하 로드 load 트래픽 압박 요청량 / 피크 peak 최대 몰리 정점 성수기 / 급증 치솟 폭증 스파이크 spike 갑자기 / 스케일 scaling 확장 오토스케일링 증설 autoscaling /
        증설 늘리 늘려 추가 스케일업 스케일아웃 / 약정 예약 계약 리저브드 reserved 커밋 commitment 세이빙스 / 할인 싸 싼 저렴 절약 아끼 discount / 온디맨드 ondemand 종량제 쓴만큼 / 스팟 spot 프리엠티블 preemptible / 비싸 비용 돈 요금 고가 / 절약 아끼 아낌 줄이 절감 saving /
        구역 존 az 영역 zone 데이터센터 / 가용영역 az 존 zone / 리전 region 지역 리젼 / 독립 별개 따로 분리 격리 서로무관 isolated / 격리 isolation 분리 떼어 bulkhead 벌크헤드 따로 / 지역 리전 region 위치 로컬 / 위치 지역 장소 location 곳 / 가장 제일 최대 최고 /
        적 조금 소수 일부 적게 적은 / 일부 조금 소수 몇 퍼센트 part 부분 1 / 전체 전부 모두 다 all 모든 전면 통째 몽땅 / 여러 다수 많 복수 multiple 몇개 / 동시 한꺼번에 한번에 함께 같이 simultaneously 병렬 / 차례 순서 하나씩 순차 단계적 단계 step 이어서 /
        단계 순서 step 스텝 절차 차례 조금씩 점진 / 점진 조금씩 단계 서서히 천천히 차츰 gradual / 즉시 바로 곧장 당장 즉각 immediately 순식간 / 빠르 빨리 신속 즉시 금방 곧 fast 순식간 속도 / 정확 맞 올바 precise accurate 제대로 / 잘못 틀리 틀린 wrong 오류 실수 엉뚱 /
        실수 잘못 휴먼 mistake 오조작 삐끗 / 조건 환경 상황 배경 맥락 전제 condition precondition / 전제 가정 선행 조건 precondition 사전 돌려도되는 / 뚜렷 분명 확실 명확 또렷 clear / 애매 모호 헷갈 불분명 망설 애매하 긴가민가 / 의심 짚이 수상 suspect 의심스 /
        진단 조사 분석 원인찾 diagnosis 디버깅 debug 트러블슈팅 / 원인 이유 까닭 cause 근본 rootcause / 재발 다시안 또 반복 recurrence 다시 / 교훈 배운 배울 배움 학습 lesson 레슨 / 기록 적 적어 남기 남겨 남김 메모 문서 로그 타임라인 써 쓰 record log 노트 /
        타임라인 시간순 timeline 시각 기록 연표 / 문서 문서화 위키 기록 document 적어 글 명문화 / 런북 runbook 절차서 매뉴얼 가이드 플레이북 playbook / 절차 런북 순서 프로세스 process 단계 / 훈련 연습 게임데이 드릴 리허설 교육 트레이닝 training drill /
        게임데이 gameday 훈련 모의훈련 / 교육 훈련 가르치 트레이닝 온보딩 배우 / 공용 공통 함께 shared 같이 / 도구 툴 tool 솔루션 플랫폼 / 플랫폼 platform 공용도구 기반 / 대시보드 dashboard 화면 그래프 대쉬보드 그라파나 / 지표 메트릭 metric 수치 숫자 값 indicator 지수 /
        로그 log 기록 logs / 추적 트레이스 trace 트레이싱 tracing / 증상 사용자영향 현상 symptom 겉 / 알림 알람 경보 얼럿 alert 페이지 호출 page 페이징 alarm / 호출 페이지 page 페이징 알림 깨우 깨워 콜 부르 불려 paging / 부름 부르 불러 호출 콜 페이징 초대 소집 /
        티켓 ticket 지라 jira 이슈 / 긴급 급하 급한 시급 urgent 당장 / 심각도 등급 severity sev 급 / 등급 심각도 티어 tier 레벨 severity 급 / 우선순위 순위 priority 순서 먼저 / 선언 declare 공식화 발령 선포 열 / 지휘 커맨더 ic commander 지휘자 지휘관 /
        역할 롤 role 임무 담당 / 소통 커뮤니케이션 communication 연락 공지 / 경영진 임원 리더 cto 대표 경영 윗분 management / 리더 팀장 매니저 리드 leader 경영진 / 사업 비즈니스 매출 business 회사 수익 / 매출 돈 수익 revenue 손실액 /
        고객 사용자 유저 user 이용자 customer 손님 소비자 회원 / 개발팀 개발자 개발 dev 프로덕트팀 / 직급 직책 계급 직위 높은분 연차 / 문화 culture 분위기 풍토 / 철학 사상 생각 가치관 philosophy / 실천 실무 구현 practice 기법 실행 구체 / 행동 액션 실제 behavior 행위 /
        비교 견주 견줘 대비 compare 대조 나란히 / 차이 다름 다른점 gap 벌어 격차 diff / 같 동일 똑같 일치 same 동등 / 다르 다름 달라 다른 차이 different / 호환 compatible compatibility 하위호환 / 스키마 schema 테이블 구조 / 옛 구 이전 기존 예전 과거 구버전 old 레거시 /
        새 신규 새로 새로운 신버전 new / 버전 version 릴리스 판 빌드 / 이전 기존 옛 직전 previous 구버전 / 사라지 사라진 사라짐 없어지 없어진 안남 소멸 내려가 / 지우 지움 지워 삭제 없애 없앰 제거 빼 drop 버리 delete / 원본 소스 original source 운영데이터 /
        백업 backup 스냅샷 snapshot 사본 / 복원 복구 되살 restore 리스토어 되돌 / 시점 시각 때 언제 순간 point / 데이터 data 정보 자료 / 손상 깨 망가 오염 corruption / 중복 두번 이중 duplicate 겹치 / 멱등 idempotent 여러번 몇번 결과같 / 재시도 retry 다시 재요청 리트라이 /
        지터 jitter 흩 랜덤 무작위 / 백오프 backoff 간격 늘리 / 도착률 레이트 rate 초당 유입 / 닫힌 closed 닫혀 / 열린 open 오픈 / 가상 virtual vu / 꼬리 tail p99 느린 / 평균 average 평균값 avg mean / 백분위 퍼센타일 percentile p99 p95 p50 분위수 /
        중앙값 p50 median 가운데 / 비율 퍼센트 율 ratio 비중 몫 % / 횟수 번 빈도 건수 회 count / 빈도 자주 횟수 얼마나자주 frequency / 간격 주기 마다 interval 텀 / 기간 동안 period 윈도 window / 부작용 사이드 side 역효과 / 악순환 loop 루프 굴레 되풀이 쳇바퀴 반복 /
        엔지니어링 개발 엔지니어 프로젝트 / 근거 명분 이유 논리 증거 / 보장 약속 guarantee 확보 보증 / 예약 확보 잡아두 reserve reservation 미리잡 / 경쟁 대립 둘중하나 택일 싸우 반대 / 관계 사이 연관 관련 / 함께 같이 공동 협력 더불어 / 도움 지원 help 손 협조 서포트 /
        지원 도움 도와 돕 서포트 support help / 풀 해결 풀리 해소 뚫 / 막히 막힌 걸림 블로커 blocked 병목 막혀 / 병목 막히 bottleneck 보틀넥 / 완료 끝 마치 끝나 끝낸 done 마무리 close 닫 / 끝 종료 마무리 완료 마치 끝나 끝난 이후 / 배정 할당 확보 잡 할애 assign /
        백로그 backlog 할일목록 스프린트 / 액션 할일 조치 action 과제 개선과제 / 소유 오너십 ownership 주인 담당 / 인증 로그인 auth 자격 / 트래픽 traffic 요청 부하 유입 접속 / 요청 request 트래픽 콜 호출 / 성공률 성공 정상비율 / 상태 status 상황 컨디션 /
        상황 상태 현황 형편 context 처지 / 현황 상태 상황 status / 작업 일 과제 업무 태스크 task 하던일 / 결과 result 산출 아웃풋 나온 성과 / 다음 이후 그뒤 나중 차후 후 next / 확실 분명 명확 틀림없 확고 / 대답 답 응답 회신 복명 reply / 원클릭 버튼 한번에 클릭 한방 /
        조회 읽기 보기 확인 read / 읽 read 조회 리드 / 쓰기 write 기록 라이트 / 켜 on 활성 enable / 끄 끄기 껐 off 비활성 disable 내리 / 플래그 flag 토글 toggle 스위치 / 기능 feature 피처 피쳐 동작 / 동작 작동 행동 움직임 실행 돌아 /
        실행 돌리 돌려 run 수행 구동 작동 execute 발동 / 시작 착수 출발 스타트 start 열 / 초기 처음 초반 첫 / 장점 이점 좋은점 얻 강점 pros / 단점 약점 손해 잃 나쁜점 cons / 복잡 어렵 까다 complex / 단순 간단 쉬운 simple 쉽 / 넉넉 충분 많이 여유 / 부족 모자 적 딸리 달리 부족하 /
        충분 넉넉 enough 제대로 / 필요 있어야 need 요구 꼭 / 무의식 습관 / 단기 당장 임시 short / 임시 잠깐 temporary 땜질 우선 응급 / 장기 길게 멀리 근본 long / 투자 돈 시간 쏟 invest / 효과 이득 효용 가치 effect 성과 / 가치 효용 의미 쓸모 value /
        합의 동의 정하 약속 맞추 agree 협의 / 협의 논의 의논 상의 이야기 합의 / 논의 토론 의논 상의 다투 회의 미팅 / 다투 싸우 논쟁 토론 따지 실랑이 왈가왈부 / 회의 미팅 meeting 모임 / 서비스 service 시스템 제품 프로덕트 / 운영 operation ops 돌리 프로덕션 /
        에스컬레이션 escalation 위로 올리 윗선 도움 / 아이템 항목 item 과제 할일 / 행사 이벤트 event 프로모션 세일 / 기대 바라 바람 원하 희망 expect / 요인 원인 이유 factor 요소 / 기여 영향 거들 contributing / 처리 해결 다루 처치 handle / 짧은 짧게 짧아 잠깐 short 짧 /
        갱신 업데이트 update 고치 새로 최신 / 관리 매니징 manage 다루 챙기 관리형 / 대상 상대 target 범위 / 코드 code 소스 프로그램 / 결제 payment 페이 승인 / 허용 봐주 용인 허락 allow 참을 / 밤 새벽 야간 night 한밤 / 사례 케이스 case 예시 예 경험 /
        고장 장애 failure 죽 나가 망가 다운 터지 터질 / 지점 곳 위치 자리 point 포인트 / 예외 exception 특례 봐주 / 동결 프리즈 freeze 얼리 중단 멈추 / 계정 어카운트 account 테넌트 / 가파 급하 급격 빠르 steep 확 / 조절 조정 튜닝 control 맞추 / 생기 발생 나타나 일어나 새로 /
        받 수신 얻 접수 들어오 / 거꾸 역순 뒤에서 반대로 reverse / 지식 노하우 아는 knowledge know 이해 / 설정 컨피그 config 세팅 configuration 환경변수 / 채널 슬랙 channel 방 창구 단톡 / 최종 마지막 끝 final / 주문 구매 order 결제 / 매기 매김 매겨 붙이 정하 주 /
        결함 버그 bug 하자 defect 오류 / 자원 리소스 resource 자산 / 한계 천장 꽉 한도 limit 포화 막히 / 닿 꽉 도달 차 이르 부딪 / 기술 노하우 테크 스킬 기량 tech / 공급자 벤더 vendor 업체 사업자 제공자 provider 클라우드 / 재고 물량 수량 남은 / 평가 심사 점수 따지 evaluate 재 /
        공개 오픈 드러내 public 보여 투명 / 형식 포맷 양식 템플릿 format 틀 / 분류 나누 구분 카테고리 태그 classify 태깅 / 정의 정하 뜻 definition 규정 / 뜻 의미 meaning 정의 / 비슷 유사 닮 similar 같은 / 방식 방법 way 식 모델 스타일 / 해제 풀 끄 취소 없애 /
        안전장치 가드레일 guardrail 안전 보호장치 / 프로덕션 운영 실서비스 라이브 production prod 실환경 운영환경 / 오탐 헛알림 가짜 falsepositive 거짓 잘못울 / 미탐 놓친 놓치 falsenegative 못잡 / 성장 growth 증가 커지 늘 / 준비 대비 마련 갖추 prepare 미리 /
        쿼리 질의 query 조회 sql / 순 차례 정렬 위에서 / 참여 참석 들어오 join 함께 / 기본값 디폴트 default 초깃값 / 기본 디폴트 default 원칙 기초 / 제때 제시간 늦지 때맞 타이밍 / 진행 하고있 하는중 progress 돌아가 누가무슨 / 보이 드러나 나타나 가시 보여 / 누르 눌러 클릭 찍 /
        양 볼륨 크기 volume 량 / 만족 행복 만족도 satisfaction 좋아 / 이직 퇴사 그만두 나가 떠나 / 지정 정하 임명 assign 배정 뽑 / 인건비 사람값 급여 월급 임금 시간당 / 어려움 힘든 고충 challenge 난관 / 이름 명칭 name 네임 부르 / 신고 리포트 제보 접수 문의 /
        빈틈 구멍 공백 gap 허점 사각 / 채우 채움 메우 보강 fill / 의도 일부러 의도적 고의 intent 목적 / 요약 정리 summary 서머리 간추 / 집중 몰두 focus 몰입 포커스 / 밝히 알아내 규명 찾아내 드러내 알아 / 신호 시그널 signal 징후 조짐 / 물음 질문 묻 물어 question /
        발표 공표 announce 안내 / 발단 촉발 계기 트리거 trigger / 여럿 여러 많은 다수 / 빠짐없 모두 전부 빠뜨리지 누락없 / 유효 통하 먹히 쓸모 valid / 이탈 떠나 해지 churn 나가 / 여정 저니 journey 흐름 플로우 경로 / 느슨 헐겁 loose 여유 / 인정 받아들 수용 accept /
        알맞 적절 맞는 적당 / 달력 캘린더 calendar 월 / 변화 바뀌 변경 change 달라 / 점수 스코어 score / 이력 히스토리 history 기록 / 낭비 헛돈 버리 waste 놀리 / 단위 유닛 unit / 설문 서베이 survey 물어 / 원천 소스 source 근원 / 파이프라인 pipeline ci 배포과정 /
        동료 팀원 옆사람 peer / 화재 불 fire 재해 / 정전 전기 전원 power / 전원 전기 파워 power / 네트워크 network 망 통신 넷웍 / 통신망 네트워크 회선 망 / 충돌 부딪 conflict 싸우 / 거절 거부 reject decline 실패 / 중앙 한곳 본사 central / 프레임워크 틀 framework /
        제공 주 공급 지원 / 대화 이야기 말 얘기 / 음소거 뮤트 mute 끄 사일런스 silence / 휴일 쉬는날 공휴일 휴가 / 익히 익힘 배우 숙달 연습 / 섀도 shadow 따라다니 옆에서 참관 / 유출 새 leak 노출 / 누수 새 leak 릭 / 몰리 몰린 몰렸 집중 쏠리 / 알아채 알아챔 눈치 감지 발견 캐치 /
        되찾 복구 회복 돌려 / 바쁘 바쁜 정신없 부하 / 움직 행동 대응 조치 나서 액션 / 이해관계자 스테이크홀더 stakeholder 관련자 관계자 / 몰래 숨기 비밀 / 시야 보는 시선 / 듣 들어 경청 / 거치 거침 거쳐 통과 지나 / 대외 외부 밖 / 초안 드래프트 draft 첫버전 / 합리 타당 그럴만 이치 /
        방치 놔두 내버려 미루 그냥둠 / 경향 흐름 트렌드 추세 trend / 설명 안내 풀어 이야기 explain / 의무 책무 강제 obligation 해야 / 고의 일부러 작정 / 언어 말 language / 통일 하나로 일관 맞추 표준 / 엄격 빡빡 까다 타이트 strict / 관점 시각 시선 입장 perspective /
        클라이언트 단말 브라우저 앱 client 프론트 기기 / 신선 최신 freshness 얼마나새 / 커버 포함 범위 coverage / 포함 들어가 넣 include 쳐 친다 / 완벽 100 무결 perfect / 과한 지나친 과도 너무 / 보강 채우 강화 보완 튼튼 / 갚 상환 되갚 메우 / 평일 주중 근무일 업무시간 /
        시나리오 상황 scenario 각본 / 거부 거절 막 reject 튕기 / 스레드 thread 쓰레드 / 일회성 한번 임시 oneoff / 상시 늘 언제나 계속 평소 / 게이트 관문 gate 문지기 통과조건 / 탐색 찾 search 뒤지 / 표준 스탠더드 standard 공통 규격 템플릿 / 준법 컴플라이언스 법무 compliance 규제 /
        드러나 보이 나타나 알게 밝혀 / 보조 서브 backup 도우미 / 프로파일 profile 프로파일링 / 블루 blue / 그린 green / 보내 전달 쏘 send 돌리 / 정리 요약 치우 정돈 / 통계 수치 statistic / 가중치 무게 weight / 우연 운 어쩌다 / 흔하 흔한 자주 common 많이 /
        표시 라벨 보여 마킹 display / 낡 오래된 옛 구식 stale / 계절 시즌 season 명절 / 마케팅 홍보 marketing 프로모션 / 프로토콜 규약 protocol / 미래 앞으로 향후 future / 종류 유형 타입 type / 부담 짐 무게 부하 스트레스 / 비밀번호 패스워드 password 암호 시크릿 /
        오버헤드 overhead 부가 / 떠넘기 떠넘김 미루 전가 / 얽히 엮 의존 꼬 / 최소 minimum 적어도 가장적 / 브랜치 branch 가지 / 미완성 덜된 개발중 wip / 만료 expire 지나 기한 / 컴파일러 compiler 빌드도구 / 라이브러리 library 패키지 의존성 / 부품 구성요소 컴포넌트 component 장비 /
        지진 자연재해 재난 재해 disaster / 재해 재난 dr disaster / 랜섬웨어 ransomware 해킹 악성 / 애플리케이션 앱 application 어플 프로그램 / 켬 켜 켠 on / 확률 가능성 probability 확률적 / 발생 일어나 생기 터지 나타나 / 현행 지금 현재 / 도메인 domain 영역 /
        헬스 health 상태확인 핑 / 일관 정합 consistency 맞아 / 분포 퍼진 분포도 distribution / 경로 루트 path 길 흐름 / 취소 되돌 cancel 무르 / 전문가 스페셜리스트 expert 잘아는 고수 / 주어 권한 맡기 넘겨 / 맡기 위임 delegate 넘기 / 위임 맡기 delegate 넘겨 /
        실적 성과 결과 과거 / 시범 파일럿 pilot 먼저 시험삼 / 파일럿 pilot 시범 시험 / 오해 착각 혼동 잘못이해 / 개인정보 개인 프라이버시 privacy / 배치 batch 잡 job 스케줄 / 발송 보내 전송 send / 회사 조직 업체 기업 팀마다 / 마다 별 각각 / 다르 다름 달라 제각각 제각기 차이 /
        행동 다음 동작 조치 할일 액션 움직 / 예 yes 네 참 그렇 / 아니 no 거짓 아닌 / 연결 커넥션 connection 접속 세션 연동 / 데이터베이스 db 디비 database 저장소 / 디비 db 데이터베이스 rdb / 전송료 egress 전송비 트래픽비 네트워크비용 / 판단 결정 머리 생각 정하 / 사람 담당자 온콜 인간 손 /
        나가 배포 출시 올라가 반영 / 그대로 똑같이 변경없이 같은 재사용 그대 / 올리 올려 승격 인상 상향 높이 / 내리 내려 하향 낮추 강등 / 밝히 알 규명 / 닫 종료 닫아 클로즈 close 끝내 / 상관없 관계없 무관 따지지 / 용량 capacity 캐파 수용 / 웜 warm 웜스탠바이 / 스탠바 standby 대기 예비 /
        액티브 active 활성 / 패시브 passive 대기 / 액티 active / 셀프서비스 selfservice 스스로 직접 개발팀이 / 전사 회사전체 조직전체 전체 / 블래스트 blast 영향범위 반경 / 스테이징 staging 스테이지 검증환경 / 미루 미룸 늦추 뒤로 나중 / 빠지 빠져 누락 없 빠진 / 어기 위반 넘기 실패
        """;

    /// <summary>Each line: one side | the other.</summary>
    public static readonly string[] Opposite =
    [
        "늘리 늘려 늘어 늘림 증가 높이 높여 키우 키워 확대|줄이 줄여 줄어 줄임 감소 낮추 낮춰 축소", "올리 올려 올림 올라 상승|내리 내려 내림 하락", "높은 높음 높다 높아 높게 높으 높을|낮은 낮음 낮다 낮아 낮게 낮으 낮을", "크 큰 큼 커|작 작은 작음", "많 많은|적은 적음 적다 적게 적어서",
        "빠르 빨라 빨리|느리 느려 느림 천천히", "길 길어 긴|짧", "켜 켜기|끄 꺼 끄기", "열 열기|닫 닫기", "넣 넣기 포함|빼 빼기 제외", "쉬운 쉬움 쉽 쉬워|어렵 어려움 어려워", "안정|불안정", "수평|수직", "동기|비동기", "허용 허락|금지", "시작|종료", "자동 자동화|수동", "성공|실패", "이상|이하 미만", "액티브 active|패시브 passive", "내부|외부", "일찍 먼저 앞에|나중 늦게 뒤에",
    ];
}
