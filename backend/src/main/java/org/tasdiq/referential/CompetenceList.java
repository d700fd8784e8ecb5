package org.tasdiq.referential;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.referential.CertificationDraft.BlockDraft;
import org.tasdiq.referential.CertificationDraft.CompetencyDraft;
import org.tasdiq.referential.ListLine.Change;
import org.tasdiq.referential.ListLine.Kind;

/**
 * A list of competencies as it is copied from a word processor, put into a draft: its numbers, codes and bullets say what is part
 * of what. A part whose code is there already gets the words in the language of the list, so that a list can follow in another one.
 *
 * @param result the draft with everything that could be read
 */
public record CompetenceList(List<ListLine> lines, CertificationDraft result) {
    public static CompetenceList read(String text, Locale language, CertificationDraft into) {
        var lines = text.lines().toList();
        var reading = new Reading(language, into, new ListHead.Habits(lines));
        for (int i = 0; i < lines.size(); i++) reading.take(i + 1, lines.get(i));
        return new CompetenceList(List.copyOf(reading.lines), reading.draft);
    }

    /** What was not read, as it stands in the text. */
    public String unread() {
        return lines.stream()
                .filter(line -> line.change() == Change.REFUSED)
                .map(ListLine::text)
                .collect(Collectors.joining("\n"));
    }

    public long count(Change change) {
        return lines.stream().filter(line -> line.change() == change).count();
    }

    /** Walks through the list: where it stands, and the draft so far. */
    private static class Reading {
        private final Locale language;
        private final ListHead.Habits habits;
        private final List<ListLine> lines = new ArrayList<>();
        private final Set<String> read = new HashSet<>();
        private CertificationDraft draft;
        private int block = -1;
        private int competency = -1;
        private int part = -1;
        private int skill = -1;
        /** How many children of the present parent the list has named. */
        private int competenciesHere;

        private int partsHere;
        private int competencyIndent;
        private int partIndent;
        private int skillIndent;
        /** Of the part just above that was not read: what stands below it is not of the one before. */
        private int unreadIndent = Integer.MAX_VALUE;

        Reading(Locale language, CertificationDraft into, ListHead.Habits habits) {
            this.language = language;
            this.draft = into;
            this.habits = habits;
        }

        void take(int number, String text) {
            var head = ListHead.of(text, habits);
            if (head.isBlank()) return;
            try {
                lines.add(put(number, text, head));
                if (head.isPart()) unreadIndent = Integer.MAX_VALUE;
            } catch (Refusal unread) {
                if (head.isPart()) unreadIndent = head.indent();
                lines.add(new ListLine(
                        number, text, Kind.UNREAD, Change.REFUSED, "", "", unread.code(), unread.arguments()));
            }
        }

        private ListLine put(int number, String text, ListHead head) {
            if (head.title().isEmpty()) throw Refusal.invalid("list", "referential.paste.noTitle");
            int longest = head.kind() == Kind.CRITERION ? DraftPolicy.LONGEST_TEXT : DraftPolicy.LONGEST_TITLE;
            if (head.title().length() > longest) throw Refusal.invalid("list", "referential.tooLong", longest);
            var kind = kind(head);
            var code = code(kind, head);
            if (!code.isEmpty() && kind != Kind.SKILL && !read.add(key(kind, code)))
                throw Refusal.invalid("list", "referential.codeTwice", code);
            var change = switch (kind) {
                case BLOCK -> block(code, head);
                case COMPETENCY -> competency(code, head);
                case SUBCOMPETENCY -> subCompetency(code, head);
                case SKILL -> skill(head);
                case CRITERION -> criterion(head.title());
                case SKILL_CRITERION -> skillCriterion(head.title());
                case UNREAD -> throw Refusal.invalid("list", head.refusal());
            };
            return new ListLine(
                    number, text, kind, change, kind == Kind.SKILL ? "" : code, head.title(), "", List.of());
        }

        private String key(Kind kind, String code) {
            return kind == Kind.SUBCOMPETENCY ? kind + " " + block + " " + competency + " " + code : kind + " " + code;
        }

        /** A criterion is of the skill above it where it stands no further out, else of the competency. */
        private Kind kind(ListHead head) {
            if (head.isBullet()) return bullet(head);
            if (head.kind() != Kind.CRITERION) return head.kind();
            if (head.indent() >= unreadIndent) throw Refusal.invalid("list", "referential.paste.aboveUnread");
            return skill >= 0 && head.indent() >= skillIndent ? Kind.SKILL_CRITERION : Kind.CRITERION;
        }

        /** A bullet is part of what stands above it; one that is deeper than the first there, of that. */
        private Kind bullet(ListHead head) {
            if (block < 0) throw Refusal.invalid("list", "referential.paste.noBlock");
            if (competency < 0 || (!habits.codesCompetencies() && head.indent() <= competencyIndent)) {
                competencyIndent = head.indent();
                return Kind.COMPETENCY;
            }
            if (part < 0 || (!habits.codesParts() && head.indent() <= partIndent)) {
                partIndent = head.indent();
                return Kind.SUBCOMPETENCY;
            }
            return Kind.SKILL;
        }

        private String code(Kind kind, ListHead head) {
            if (!head.code().isEmpty() && !(kind == Kind.COMPETENCY && head.isNumberInBlock())) return head.code();
            return switch (kind) {
                case COMPETENCY -> "C" + (block + 1) + "." + (competenciesHere + 1);
                case SUBCOMPETENCY -> competency < 0 ? "" : here().code() + "." + (partsHere + 1);
                default -> "";
            };
        }

        private Change block(String code, ListHead head) {
            competency = -1;
            part = -1;
            skill = -1;
            competenciesHere = 0;
            block = draft.blocks().stream().map(BlockDraft::code).toList().indexOf(code);
            if (block < 0) {
                block = draft.blocks().size();
                draft = draft.plus(
                        new BlockDraft(code, in(CertificationDraft.NOTHING, head.title()), head.ects(), List.of()));
                return Change.NEW;
            }
            var was = draft.blocks().get(block);
            draft = draft.change(
                    block,
                    one -> new BlockDraft(
                            one.code(),
                            in(one.title(), head.title()),
                            head.ects() > 0 ? head.ects() : one.ects(),
                            one.competencies()));
            return change(was.title(), head.title());
        }

        private Change competency(String code, ListHead head) {
            if (block < 0) throw Refusal.invalid("list", "referential.paste.noBlock");
            part = -1;
            skill = -1;
            partsHere = 0;
            competenciesHere++;
            var all = draft.blocks().get(block).competencies();
            competency = all.stream().map(CompetencyDraft::code).toList().indexOf(code);
            if (competency < 0) {
                competency = all.size();
                var made = new CompetencyDraft(
                        code,
                        in(CertificationDraft.NOTHING, head.title()),
                        in(CertificationDraft.NOTHING, head.criterion()),
                        head.critical(),
                        null);
                draft = draft.change(block, one -> one.plus(made));
                return Change.NEW;
            }
            var was = here();
            here(one -> new CompetencyDraft(
                    one.code(),
                    in(one.title(), head.title()),
                    head.criterion().isEmpty() ? one.criterion() : in(one.criterion(), head.criterion()),
                    one.critical() || head.critical(),
                    one.rubric(),
                    one.parts(),
                    one.esco()));
            return change(was.title(), head.title());
        }

        private Change subCompetency(String code, ListHead head) {
            if (competency < 0) throw Refusal.invalid("list", "referential.paste.noCompetency");
            skill = -1;
            partsHere++;
            var all = here().subCompetencies();
            part = all.stream().map(SubCompetency::code).toList().indexOf(code);
            if (part < 0) {
                part = all.size();
                var made = new SubCompetency(code, in(CertificationDraft.NOTHING, head.title()), List.of());
                here(one -> one.plus(made));
                return Change.NEW;
            }
            var was = all.get(part);
            part(one -> new SubCompetency(one.code(), in(one.title(), head.title()), one.skills()));
            return change(was.title(), head.title());
        }

        private Change skill(ListHead head) {
            if (part < 0) throw Refusal.invalid("list", "referential.paste.noSubCompetency");
            var all = here().subCompetencies().get(part).skills();
            skill++;
            skillIndent = head.indent();
            if (skill >= all.size()) {
                part(one -> one.plus(new Skill(
                        in(CertificationDraft.NOTHING, head.title()),
                        in(CertificationDraft.NOTHING, head.criterion()))));
                return Change.NEW;
            }
            var was = all.get(skill);
            var criterion = head.criterion().isEmpty() ? was.criterion() : in(was.observed(), head.criterion());
            part(one -> one.change(skill, same -> new Skill(in(was.title(), head.title()), criterion)));
            return change(was.title(), head.title());
        }

        private Change criterion(String words) {
            if (competency < 0) throw Refusal.invalid("list", "referential.paste.noCompetency");
            var was = here().criterion();
            here(one -> new CompetencyDraft(
                    one.code(),
                    one.title(),
                    in(one.criterion(), words),
                    one.critical(),
                    one.rubric(),
                    one.parts(),
                    one.esco()));
            return added(was, words);
        }

        private Change skillCriterion(String words) {
            var was = here().subCompetencies().get(part).skills().get(skill);
            part(one -> one.change(skill, same -> new Skill(was.title(), in(was.observed(), words))));
            return added(was.observed(), words);
        }

        private Change added(Localized was, String words) {
            return was.equals(CertificationDraft.NOTHING) ? Change.NEW : change(was, words);
        }

        private CompetencyDraft here() {
            return draft.blocks().get(block).competencies().get(competency);
        }

        private void here(UnaryOperator<CompetencyDraft> change) {
            draft = draft.change(block, one -> one.change(competency, change));
        }

        private void part(UnaryOperator<SubCompetency> change) {
            here(one -> one.change(part, change));
        }

        private Change change(Localized was, String words) {
            var before = was.in(language);
            if (before.isEmpty()) return Change.COMPLETED;
            return before.equals(words) ? Change.UNCHANGED : Change.CHANGED;
        }

        private Localized in(Localized text, String words) {
            return switch (language.getLanguage()) {
                case "ar" -> new Localized(text.fr(), words, text.en());
                case "en" -> new Localized(text.fr(), text.ar(), words);
                default -> new Localized(words, text.ar(), text.en());
            };
        }
    }
}
