package org.tasdiq.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive says of the portfolio, in one language: {@code claims.json} is this record, {@code claims.html} and
 * {@code matrix.csv} show it.
 *
 * @param format grows when a member changes its meaning
 */
record PortfolioCopy(
        String format,
        String language,
        String reference,
        String candidate,
        String certificationCode,
        String certification,
        Instant exportedAt,
        PortfolioStatus status,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        String narrative,
        List<Block> blocks,
        List<Item> evidence) {
    record Block(String code, String title, List<Competency> competencies) {}

    record Competency(
            String code,
            String title,
            String criterion,
            boolean critical,
            @Nullable Position position,
            String text,
            List<Proof> evidence,
            List<MatrixSheet.Gap> gaps) {}

    /** The item of that number, and where the candidate says so the pages. */
    record Proof(
            String number,
            String title,
            @Nullable String path,
            @Nullable Integer fromPage,
            @Nullable Integer toPage) {}

    /** @param path in the archive; none for a file that the inspection refused or has not seen yet */
    record Item(
            String number,
            String title,
            EvidenceKind kind,
            @Nullable LocalDate dated,
            String fileName,
            @Nullable String path,
            @Nullable String mediaType,
            long bytes,
            String sha256,
            Instant uploadedAt,
            EvidenceVerdict inspection,
            EvidenceStatus review,
            @Nullable ReviewReason reviewReason,
            String reviewComment,
            String answer) {
        static Item of(String number, EvidenceSheet item) {
            return new Item(
                    number,
                    item.title(),
                    item.kind(),
                    item.dated(),
                    item.fileName(),
                    item.canBeOpened() ? "evidence/" + new FileName(item.fileName()).numbered(number) : null,
                    item.mediaType(),
                    item.bytes(),
                    item.sha256(),
                    item.uploadedAt(),
                    item.verdict(),
                    item.status(),
                    item.statusReason(),
                    item.statusComment(),
                    item.answer());
        }
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    static PortfolioCopy of(
            CandidacySheet application,
            CertificationSheet certification,
            PortfolioSheet portfolio,
            MatrixSheet matrix,
            Map<EvidenceId, String> numbers,
            Instant at,
            Locale language) {
        var items = new HashMap<EvidenceId, Item>();
        var listed = new ArrayList<Item>();
        for (var sheet : portfolio.evidence()) {
            var item = Item.of(Objects.requireNonNull(numbers.get(sheet.id())), sheet);
            listed.add(item);
            items.put(sheet.id(), item);
        }
        var texts = portfolio.claims().stream().collect(Collectors.toMap(ClaimSheet::competency, ClaimSheet::text));
        Map<CompetencyId, CompetencySheet> competencies =
                certification.competencies().collect(Collectors.toMap(CompetencySheet::id, c -> c));
        var blocks = new ArrayList<Block>();
        for (var block : certification.blocks()) {
            var rows = matrix.rows().stream()
                    .filter(row -> row.block().equals(block.id()))
                    .map(row -> competency(
                            row,
                            Objects.requireNonNull(competencies.get(row.competency())),
                            texts.getOrDefault(row.competency(), ""),
                            items,
                            language))
                    .toList();
            if (!rows.isEmpty())
                blocks.add(new Block(block.code(), block.title().in(language), rows));
        }
        return new PortfolioCopy(
                "tasdiq-portfolio-1",
                language.getLanguage(),
                application.reference(),
                application.candidateName(),
                certification.code(),
                certification.title().in(language),
                at,
                portfolio.status(),
                portfolio.submittedAt(),
                portfolio.acceptedAt(),
                portfolio.narrative(),
                blocks,
                listed);
    }

    private static Competency competency(
            MatrixSheet.Row row,
            CompetencySheet competency,
            String text,
            Map<EvidenceId, Item> items,
            Locale language) {
        var proofs = row.evidence().stream()
                .flatMap(link -> {
                    var item = items.get(link.evidence());
                    return item == null
                            ? Stream.<Proof>empty()
                            : Stream.of(new Proof(
                                    item.number(), item.title(), item.path(), link.fromPage(), link.toPage()));
                })
                .toList();
        return new Competency(
                row.code(),
                row.title().in(language),
                competency.criterion().in(language),
                row.critical(),
                row.position(),
                text,
                proofs,
                row.gaps());
    }

    String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    /** The same by name, as a template reads it. */
    Map<String, Object> members() {
        return JSON.convertValue(this, MEMBERS);
    }
}
