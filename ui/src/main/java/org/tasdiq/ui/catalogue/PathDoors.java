package org.tasdiq.ui.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.CertifierId;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Catalogue;
import org.tasdiq.catalogue.CatalogueQuery;
import org.tasdiq.catalogue.Learned;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathId;
import org.tasdiq.catalogue.PathSheet;
import org.tasdiq.catalogue.PathStatus;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Role;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/** Who may do what with paths, so that pages offer nothing that would be refused; and what a path can be made of. */
@Component
class PathDoors {
    private static final Set<Role> WRITING = Set.of(Role.PROGRAMME_HEAD, Role.ADMINISTRATOR);
    private static final int MOST = 20;

    private final Actors actors;
    private final Guard guard;
    private final Referentials referentials;
    private final Catalogue catalogue;

    PathDoors(Actors actors, Guard guard, Referentials referentials, Catalogue catalogue) {
        this.actors = actors;
        this.guard = guard;
        this.referentials = referentials;
        this.catalogue = catalogue;
    }

    boolean begins(CertifierId institution) {
        return actors.current().institutions(WRITING).contains(new InstitutionId(institution.value()));
    }

    boolean writes(PathId path) {
        return guard.allows("catalogue.writePath", path);
    }

    boolean publishes(PathSheet path) {
        return path.status() == PathStatus.DRAFT && guard.allows("catalogue.publishPath", path.id());
    }

    boolean withdraws(PathSheet path) {
        return path.published() > 0 && guard.allows("catalogue.withdrawPath", path.id());
    }

    boolean readsJournal(PathId path) {
        return guard.allows("audit.readJournal", path);
    }

    /** The certifications of an institution that hold, by code. */
    List<CertificationSheet> certifications(CertifierId institution) {
        return referentials.all().stream()
                .filter(one -> one.institutionId().equals(institution.value()))
                .sorted(Comparator.comparing(CertificationSheet::code))
                .toList();
    }

    /** Blocks and certifications of the institution, then offers of the catalogue, in whose titles or codes all words stand. */
    List<Piece> found(CertifierId institution, String words, Locale language) {
        if (words.isBlank()) return List.of();
        var found = new ArrayList<>(certifications(institution).stream()
                .flatMap(PathDoors::pieces)
                .filter(piece -> says(piece, words))
                .limit(MOST)
                .toList());
        var query = new CatalogueQuery(words, null, null, null, null, "", null, "", 0);
        for (var offer : catalogue.page(query, language).sheets()) {
            var workload = offer.content().workload();
            found.add(piece(Learned.OFFER, offer.reference(), "", offer.title(), workload.hours(), workload.credits()));
        }
        return List.copyOf(found);
    }

    private static Stream<Piece> pieces(CertificationSheet certification) {
        return Stream.concat(
                certification.blocks().stream().map(block -> block(certification, block)),
                Stream.of(piece(
                        Learned.CERTIFICATION,
                        certification.code(),
                        "",
                        certification.title(),
                        null,
                        BigDecimal.valueOf(certification.ects()))));
    }

    private static Piece block(CertificationSheet certification, BlockSheet block) {
        return piece(
                Learned.BLOCK,
                certification.code(),
                block.code(),
                block.title(),
                null,
                BigDecimal.valueOf(block.ects()));
    }

    private static Piece piece(
            Learned kind,
            String code,
            String block,
            Localized title,
            @Nullable Integer hours,
            @Nullable BigDecimal credits) {
        return new Piece(kind, code, block, title, hours, credits, null, List.of());
    }

    private static boolean says(Piece piece, String words) {
        var all = (piece.key() + " "
                        + String.join(
                                " ",
                                Texts.LOCALES.stream().map(piece.title()::in).toList()))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
