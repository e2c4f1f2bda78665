### The slash commands in Korean, as Discord lists them.
### Names: at most 32 characters, small letters, digits, - and _, no spaces. Descriptions and choices: at most 100 characters.

## /relations

command-relations =
    .name = 외교관계
    .description = 두 나라의 현재 또는 특정 날짜의 외교 관계와 출처
option-relations-country =
    .name = 국가
    .description = 국가 하나, 또는 “우크라이나 시리아”처럼 둘
option-relations-with =
    .name = 상대국
    .description = 다른 국가
option-relations-on =
    .name = 날짜
    .description = 1990, 1990-01, 1990-01-01 형식의 날짜. 비우면 오늘

## /timeline

command-timeline =
    .name = 연표
    .description = 한 나라 또는 두 나라의 날짜별 사건과 출처
option-timeline-country =
    .name = 국가
    .description = 국가
option-timeline-with =
    .name = 상대국
    .description = 이 국가와 관련된 사건만
option-timeline-from =
    .name = 시작
    .description = 이 날짜부터: 2020, 2020-06, 2020-06-30
option-timeline-to =
    .name = 끝
    .description = 이 날짜까지
option-timeline-kind =
    .name = 종류
    .description = 이 종류의 사건만
option-timeline-order =
    .name = 순서
    .description = 최신순 또는 오래된 순
option-timeline-page =
    .name = 쪽
    .description = 몇 쪽

## /whois

command-whois =
    .name = 인물
    .description = 지도자, 장관, 대사의 직위와 재임 기간, 이름, 관련 사건
option-whois-name =
    .name = 이름
    .description = 인물, 또는 “시리아 외무장관” 같은 직위
option-whois-on =
    .name = 날짜
    .description = 2019 또는 2019-06-30 같은 날짜

## /map

command-map =
    .name = 지도
    .description = 한 나라의 현재 또는 특정 날짜의 외교 관계 세계 지도
option-map-country =
    .name = 국가
    .description = 국가
option-map-on =
    .name = 날짜
    .description = 1990, 1990-01, 1990-01-01 형식의 날짜. 비우면 오늘

## /changes

command-changes =
    .name = 변화
    .description = 최근 국가 사이에 달라진 것, 최신순
option-changes-since =
    .name = 시작
    .description = 이 날짜부터
option-changes-country =
    .name = 국가
    .description = 이 국가의 변화만
option-changes-page =
    .name = 쪽
    .description = 몇 쪽

## /help

command-help =
    .name = 도움말
    .description = 물어볼 수 있는 것과 예시

## /about

command-about =
    .name = 정보
    .description = 버전, 자료의 범위와 기준일, 라이선스

## /sources

command-sources =
    .name = 출처
    .description = 자료의 출처와 포함 기간

## Every command

option-private =
    .name = 비공개
    .description = 나에게만 답변 표시
