package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tasdiq.CertifierId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/** What the catalogue and the referential say of the pieces of a path today. */
@Component
class PathPieces {
    /**
     * What a path can be made of.
     *
     * @param certifications of its institution that hold, by code
     * @param offers that are or were public, by reference
     */
    record Known(Map<String, CertificationSheet> certifications, Map<String, CatalogueSheet> offers) {}

    private final Referentials referentials;
    private final EntryRepository entries;
    private final Deadlines deadlines;

    PathPieces(Referentials referentials, EntryRepository entries, Deadlines deadlines) {
        this.referentials = referentials;
        this.entries = entries;
        this.deadlines = deadlines;
    }

    Known known(CertifierId institution, PathContent path) {
        var certifications = referentials.all().stream()
                .filter(one -> one.institutionId().equals(institution.value()))
                .collect(Collectors.toMap(CertificationSheet::code, Function.identity()));
        var offers = new HashMap<String, CatalogueSheet>();
        path.pieces()
                .filter(piece -> piece.kind() == Learned.OFFER)
                .forEach(piece -> entries.findByReference(piece.code())
                        .map(entry -> entry.sheet(deadlines.today(entry.regime())))
                        .filter(offer -> offer.standing() != CatalogueSheet.Standing.WITHDRAWN)
                        .ifPresent(offer -> offers.put(piece.code(), offer)));
        return new Known(certifications, offers);
    }

    /** With the titles and volumes of today; what is not known stays as it was. */
    PathContent named(CertifierId institution, PathContent path) {
        var known = known(institution, path);
        return new PathContent(
                path.name(),
                path.text(),
                path.goal(),
                path.parts().stream()
                        .map(part -> new PathContent.Part(
                                part.name(),
                                part.rule(),
                                part.least(),
                                part.pieces().stream()
                                        .map(piece -> named(piece, known))
                                        .toList()))
                        .toList());
    }

    private static PathContent.Piece named(PathContent.Piece piece, Known known) {
        var offer = known.offers().get(piece.code());
        if (piece.kind() == Learned.OFFER && offer != null) {
            var workload = offer.content().workload();
            return piece.named(offer.title(), workload.hours(), workload.credits());
        }
        var certification = known.certifications().get(piece.code());
        if (certification == null) return piece;
        if (piece.kind() == Learned.CERTIFICATION)
            return piece.named(certification.title(), piece.hours(), BigDecimal.valueOf(certification.ects()));
        return certification.blocks().stream()
                .filter(block -> piece.kind() == Learned.BLOCK && block.code().equals(piece.block()))
                .findFirst()
                .map(block -> piece.named(block.title(), piece.hours(), BigDecimal.valueOf(block.ects())))
                .orElse(piece);
    }
}
