#!/usr/bin/env bash
# Takes one fictitious file from application to decision over REST, with curl alone; openssl reckons the codes of the second factor.
#
#   deploy/journey.sh [http://127.0.0.1:8080]
#
# Needs a trial installation (./tasdiq run): the staff are its demo accounts, the candidate opens a new account.
# TASDIQ_PASSWORD is the password of the demo accounts; TASDIQ_PATIENCE the seconds to wait for each next step (60);
# with TASDIQ_STEP_BY_STEP set every chapter waits for Enter, so that one can look at the screens meanwhile.
set -euo pipefail

base=${1:-http://127.0.0.1:8080}
api=${base%/}/api/v1
password=${TASDIQ_PASSWORD:-tasdiq-demo-2026}
patience=${TASDIQ_PATIENCE:-60}
domain=tasdiq.example
candidate=journey-$(od -An -N6 -tx1 /dev/urandom | tr -d ' \n')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

say() { printf '%s\n' "$*"; }
chapter() {
  say "$*"
  [ -z "${TASDIQ_STEP_BY_STEP:-}" ] || read -r _
}
fail() { printf '%s\n' "$*" >&2; exit 1; }

# call <who> <method> <path> [curl options]: the answer on stdout; a problem ends the journey with its words.
call() {
  local who=$1 method=$2 path=$3 status
  shift 3
  status=$(curl --silent --show-error --output "$work/answer" --write-out '%{http_code}' --request "$method" \
    --user "$who@$domain:$password" --header 'Accept-Language: en' "$@" "$api$path") || fail "No answer from $api"
  case $status in
    2??) cat "$work/answer" ;;
    *) fail "$method $path as $who: $status $(cat "$work/answer")" ;;
  esac
}
get() { call "$1" GET "$2"; }
post() { call "$1" POST "$2" --header 'Content-Type: application/json' --data "${3-}" >/dev/null; }
put() { call "$1" PUT "$2" --header 'Content-Type: application/json' --data "$3" >/dev/null; }

# Out of JSON on stdin, all of which is read: the first value of a field; the id of the block or competency with a code.
field() { grep -o "\"$1\":\"[^\"]*\"" | sed -n 1p | cut -d '"' -f 4 || true; }
id_of() { grep -o "\"id\":\"[0-9a-f-]*\",\"code\":\"$1\"" | sed -n 1p | cut -d '"' -f 4; }
person() { get ines "/people?email=$1@$domain" | field id; }

# code <secret> <ahead>: what an authenticator shows, so many steps of thirty seconds from now (RFC 6238).
code() {
  local key step mac at
  key=$(base32 --decode <<<"$1" | od -An -v -tx1 | tr -d ' \n')
  step=$(printf '%016x' $(($(date +%s) / 30 + $2)) | sed 's/../\\x&/g')
  # shellcheck disable=SC2059 # the format is the bytes
  mac=$(printf "$step" | openssl dgst -sha1 -mac HMAC -macopt "hexkey:$key" | sed 's/.*= //')
  at=$((16#${mac:39:1} * 2))
  printf '%06d' $(((16#${mac:at:8} & 0x7fffffff) % 1000000))
}

# Until <command> succeeds: asked every half second, for as long as patience lasts.
until_done() {
  local tries=$((patience * 2))
  until "$@"; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || return 1
    sleep 0.5
  done
}

# wait_for <who> <step>: until that step of the file waits on that person's desk.
on_desk() { get "$1" /tasks | grep "\"file\":\"$file\",\"reference\":\"[^\"]*\",\"step\":\"$2\"" >/dev/null; }
wait_for() {
  until_done on_desk "$1" "$2" || fail "$2 did not come to the desk of $1 within $patience seconds"
  say "  $2 waits for $1"
}

# pdf <file> <text>: a real PDF of one page, so that its text can be searched.
pdf() {
  local out=$1 text="BT /F1 12 Tf 72 760 Td ($2) Tj ET" offsets='' object
  printf '%%PDF-1.4\n' >"$out"
  for object in \
    '<< /Type /Catalog /Pages 2 0 R >>' \
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' \
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>' \
    "<< /Length ${#text} >>
stream
$text
endstream" \
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'; do
    offsets+=" $(wc -c <"$out")"
    printf '%d 0 obj\n%s\nendobj\n' "$(wc -w <<<"$offsets")" "$object" >>"$out"
  done
  local xref offset
  xref=$(wc -c <"$out")
  printf 'xref\n0 6\n0000000000 65535 f \n' >>"$out"
  for offset in $offsets; do printf '%010d 00000 n \n' "$offset" >>"$out"; done
  printf 'trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n' "$xref" >>"$out"
}

chapter "1. The candidate $candidate opens an account and applies"
curl --silent --show-error --fail-with-body --output "$work/answer" --header 'Content-Type: application/json' --data \
  "{\"email\":\"$candidate@$domain\",\"name\":\"Yasmine Exemple-Ben Fictif\",\"password\":\"$password\",\"language\":\"fr\"}" \
  "$api/accounts" || fail "The account was refused: $(cat "$work/answer")"
certification=$(get "$candidate" /certifications | grep -o '"id":"[0-9a-f-]*","code":"FICT-LP-ADAD"' | cut -d '"' -f 4)
[ -n "$certification" ] || fail "The fictitious certification is missing: start with ./tasdiq run"
framework=$(get "$candidate" "/certifications/$certification")
file=$(call "$candidate" POST /files --header 'Content-Type: application/json' \
  --data "{\"certification\":\"$certification\"}" | field id)
put "$candidate" "/files/$file/candidacy/save-application" '{
  "goal": "Have eleven years of data analysis recognised", "targetBlocks": [], "positions": {},
  "accompanied": false, "swornStatement": true, "experiences": [
    {"role": "Management assistant", "organisation": "Huilerie Imaginaire", "kind": "PAID",
     "from": "2009-09-01", "until": "2014-06-30", "weeklyHours": 40, "description": "Stock and sales tables"},
    {"role": "Research officer", "organisation": "Distribu-Fictif SA", "kind": "PAID",
     "from": "2014-09-01", "until": null, "weeklyHours": 35, "description": "Sales forecasts and dashboards"},
    {"role": "Treasurer", "organisation": "Lire Ensemble", "kind": "VOLUNTARY",
     "from": "2018-01-01", "until": null, "weeklyHours": 4, "description": "Accounts of the association"}]}'
printf 'unreadable' >"$work/identity.txt"
call "$candidate" POST "/files/$file/portfolio/evidence" --form kind=IDENTITY_DOCUMENT \
  --form "file=@$work/identity.txt" >/dev/null
post "$candidate" "/files/$file/candidacy/submit-application"
reference=$(get "$candidate" "/files/$file" | field reference)
say "  file $reference"

chapter "2. The intake office finds the identity document unreadable; the candidate sends another"
wait_for ines candidacy.checkCompleteness
post ines "/files/$file/candidacy/check-completeness" \
  '{"missing": ["IDENTITY_DOCUMENT_UNREADABLE"], "note": "The scan cannot be read.", "identityChecked": false}'
wait_for "$candidate" candidacy.completeApplication
pdf "$work/identity.pdf" "Identity card of a fictitious person"
call "$candidate" POST "/files/$file/portfolio/evidence" --form kind=IDENTITY_DOCUMENT --form 'title=Identity card' \
  --form "file=@$work/identity.pdf" >/dev/null
post "$candidate" "/files/$file/candidacy/complete-application"
wait_for ines candidacy.checkCompleteness
post ines "/files/$file/candidacy/check-completeness" '{"missing": [], "note": "", "identityChecked": true}'

chapter "3. The programme head gives an opinion, the authority declares the file admissible"
wait_for claire candidacy.decideAdmissibility
post olivier "/files/$file/candidacy/give-opinion" '{"favourable": true, "text": "Directly related experience."}'
post claire "/files/$file/candidacy/decide-admissibility" '{"reasons": [], "explanation": ""}'

chapter "4. The candidate compiles the portfolio"
wait_for "$candidate" portfolio.compilePortfolio
put "$candidate" "/files/$file/portfolio/narrative" '{"text": "From stock tables to forecasts that a board relies on."}'
codes="C1.1 C1.2 C1.3 C2.1 C2.2 C2.3 C3.1 C3.2 C3.3 C4.1 C4.2 C4.3"
parts=()
for code in $codes; do
  pdf "$work/proof-$code.pdf" "Work sample for competency $code, written for the sales department"
  parts+=(--form "file=@$work/proof-$code.pdf" --form "title=Proof of $code")
done
call "$candidate" POST "/files/$file/portfolio/evidence" --form kind=WORK_SAMPLE --form experience=1 "${parts[@]}" \
  >"$work/evidence"
for code in $codes; do
  proof=$(grep -o "\"id\":\"[0-9a-f-]*\",\"title\":\"Proof of $code\"" "$work/evidence" | cut -d '"' -f 4)
  put "$candidate" "/files/$file/portfolio/claims/$(id_of "$code" <<<"$framework")" "{\"position\": \"YES\",
    \"text\": \"I have done this for years.\",
    \"evidence\": [{\"evidence\": \"$proof\", \"fromPage\": 1, \"toPage\": null}]}"
done
post "$candidate" "/files/$file/portfolio/compile-portfolio" '{"sincere": true, "disclosure": true}'

chapter "5. The intake office reviews the evidence, item by item"
wait_for ines portfolio.reviewEvidence
hits=$(get ines "/files/$file/portfolio/evidence/search?words=sales%20department" | grep -o '"page":' | wc -l)
say "  the text is searchable: $hits pages speak of the sales department"
proofs=$(get ines "/files/$file/portfolio/evidence" | grep -o '"id":"[0-9a-f-]*","title":"Proof of' | cut -d '"' -f 4)
for proof in $proofs; do
  put ines "/files/$file/portfolio/evidence/$proof/review" '{"status": "ACCEPTED", "reason": null, "comment": ""}'
done
get ines "/files/$file/portfolio/evidence/$(sed -n 1p <<<"$proofs")/content" >"$work/copy.pdf"
[ "$(head -c 5 "$work/copy.pdf")" = %PDF- ] || fail "The evidence did not come back as it was handed in"
post ines "/files/$file/portfolio/review-evidence"

chapter "6. The secretary proposes a jury, the authority appoints it, a date is set"
wait_for sonia jury.appointJury
for juror in amel hugo salma nadia karim luc; do declare "$juror=$(person "$juror")"; done
# shellcheck disable=SC2154 # declared in the loop
jury() { printf '{"members": ["%s", "%s", "%s", "%s", "%s"], "president": "%s"}' "$amel" "$hugo" "$salma" "$nadia" "$1" "$amel"; }
post sonia "/files/$file/jury/propose-jury" "$(jury "$karim")"
post claire "/files/$file/jury/appoint-jury"
today=$(get sonia /regimes/FR_UNIVERSITY/today | field today)
schedule() {
  wait_for sonia jury.scheduleSession
  # The first hour at which no member sits on another jury: nobody sits twice at the same time.
  local problem
  for hour in 14 15 16 17 18 19 20 21 22 13 12 11 10 09 08 07; do
    if problem=$(post sonia "/files/$file/jury/schedule-session" "{\"date\": \"$today\", \"start\": \"$hour:00\",
      \"slotMinutes\": 60, \"place\": \"Room B12\", \"videoLink\": \"\", \"lateReason\": \"\"}" 2>&1); then return; fi
  done
  fail "$problem"
}
schedule

chapter "7. Karim declares that he was the candidate's superior: he is out before the first page, Luc takes the seat"
wait_for karim assessment.scorePortfolio
post karim "/files/$file/jury/declare-independence" '{"presentProfessionalLink": false, "pastProfessionalLink": true,
  "personalLink": false, "accompaniedCandidate": false, "text": "I was her superior until 2020."}'
broken=$(get sonia "/files/$file/jury" | field status)
[ "$broken" != BROKEN ] || wait_for sonia jury.appointJury
post sonia "/files/$file/jury/propose-jury" "$(jury "$luc")"
post claire "/files/$file/jury/appoint-jury"
[ "$broken" != BROKEN ] || schedule

chapter "8. Five jurors mark alone and seal; Nadia cannot judge C3.3"
marks() { # <juror> <level per competency, in order; - cannot judge>
  local who=$1 code level note item
  shift
  wait_for "$who" assessment.scorePortfolio
  post "$who" "/files/$file/jury/declare-independence" '{"presentProfessionalLink": false,
    "pastProfessionalLink": false, "personalLink": false, "accompaniedCandidate": false, "text": ""}'
  for item in $(get "$who" "/files/$file/portfolio/evidence" | grep -o '"id":"[0-9a-f-]*","title"' | cut -d '"' -f 4); do
    get "$who" "/files/$file/portfolio/evidence/$item/content" >/dev/null
  done
  for code in $codes; do
    case $1 in
      -) level='"level": null, "cannotJudge": true' note="The file does not say." ;;
      *) level="\"level\": $1, \"cannotJudge\": false" note="" ;;
    esac
    put "$who" "/files/$file/assessment/own-sheet/marks" \
      "{\"competency\": \"$(id_of "$code" <<<"$framework")\", $level, \"note\": \"$note\", \"cited\": []}"
    shift
  done
  post "$who" "/files/$file/assessment/score-portfolio"
}
marks amel 3 3 2 1 2 0 3 2 2 2 3 2
marks hugo 3 2 2 1 1 1 3 3 2 2 3 1
marks salma 2 3 2 0 2 0 3 3 2 2 3 2
marks nadia 3 3 3 1 2 1 3 2 - 2 3 2
marks luc 3 3 2 2 2 1 3 3 2 1 3 2

chapter "9. The hearing is recorded, the jury deliberates and signs"
wait_for sonia jury.recordHearing
post sonia "/files/$file/jury/record-hearing" "{\"present\": [\"$amel\", \"$hugo\", \"$salma\", \"$nadia\", \"$luc\"],
  \"result\": \"HEARD\", \"minutes\": 50, \"notes\": \"\"}"
wait_for amel assessment.deliberate
block() { id_of "FICT-$1" <<<"$framework"; }
revision() { get amel "/files/$file/assessment/debate" | sed 's/.*"revision":\([0-9]*\).*/\1/'; }
missing() {
  printf '{"competency": "%s", "text": "%s", "prescription": "%s", "concerns": ""}' "$(id_of "$1" <<<"$framework")" "$2" "$3"
}
put amel "/files/$file/assessment/debate" "{\"revision\": 0, \"draft\": {\"amendments\": [], \"discussions\": [],
  \"notes\": \"Interview of 50 minutes\", \"blocks\": [{\"block\": \"$(block BC02)\", \"hands\": null, \"reasons\": [
    $(missing C2.1 "The choice of the method is not justified." "A method justified on a real case, in 15 pages."),
    $(missing C2.3 "Neither quality nor limits of the model are measured." "The quality of a model, in an interview.")]}]}}"
for block in BC01 BC02 BC03 BC04; do
  result=ACQUIRED
  [ "$block" != BC02 ] || result=NOT_ACQUIRED
  for juror in amel hugo salma nadia luc; do
    put "$juror" "/files/$file/assessment/debate/vote" \
      "{\"block\": \"$(block "$block")\", \"on\": \"$result\", \"vote\": \"IN_FAVOUR\"}"
  done
  post amel "/files/$file/assessment/debate/close-vote" "{\"block\": \"$(block "$block")\"}"
done
post amel "/files/$file/assessment/deliberate" "{\"revision\": $(revision)}"
for juror in amel hugo salma nadia luc; do
  wait_for "$juror" assessment.signMinutes
  secret=$(call "$juror" POST /me/second-factor --header 'Content-Type: application/json' --data '{"code": ""}' | field secret)
  put "$juror" /me/second-factor "{\"code\": \"$(code "$secret" 0)\"}"
  post "$juror" "/files/$file/assessment/sign-minutes" "{\"code\": \"$(code "$secret" 1)\"}"
done

get sonia "/files/$file/assessment/minutes/pdf" >"$work/minutes.pdf"
grep --text ETSI.CAdES.detached "$work/minutes.pdf" >/dev/null || fail "The minutes bear no seal"

chapter "10. The decision"
notified() { get ines "/files/$file/decision/history" | grep '"notifiedOn":"' >/dev/null; }
until_done notified || fail "The decision was not notified within $patience seconds"
decision=$(get "$candidate" "/files/$file/decision")
letter=$(get "$candidate" "/files/$file/letters" | grep -o '"id":"[0-9a-f-]*","number":"[^"]*","kind":"PARTIAL"' | cut -d '"' -f 4)
post "$candidate" "/files/$file/letters/$letter/record-receipt" "{\"receivedOn\": \"$today\"}"
get "$candidate" "/files/$file/letters/$letter/pdf" >"$work/letter.pdf"
[ "$(head -c 5 "$work/letter.pdf")" = %PDF- ] || fail "The letter is no PDF"
get ines "/files/$file/journal/verification" | grep '"intact":true' >/dev/null || fail "The journal does not hold"
outcome=$(field outcome <<<"$decision")
credentials=$(get "$candidate" "/files/$file/credentials" | grep -o '"number":' | wc -l)
window=$(get "$candidate" "/files/$file/deadlines" | sed 's/.*"rule":"appeal.window"//' | field dueOn)
say "$reference $outcome, $credentials credentials, appeal until $window"
