package org.tasdiq.ui.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Learned;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathWords;
import org.tasdiq.catalogue.PublishedPath;
import org.tasdiq.identity.Institutions;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/** Says in words what published stacking paths lead to, and by which pieces. */
@Component
class PathWays {
    private final Institutions institutions;
    private final Referentials referentials;
    private final Texts texts;

    PathWays(Institutions institutions, Referentials referentials, Texts texts) {
        this.institutions = institutions;
        this.referentials = referentials;
        this.texts = texts;
    }

    List<PathList.Way> listed(List<PublishedPath> paths, Locale language) {
        var certifications = referentials.all();
        return paths.stream()
                .map(path -> listed(path, certifications, language))
                .toList();
    }

    private PathList.Way listed(PublishedPath path, List<CertificationSheet> certifications, Locale language) {
        var content = path.content();
        return new PathList.Way(
                Descriptor.shown(content.name(), language),
                Descriptor.shown(content.text(), language),
                Descriptor.shown(institutions.sheet(path.institution()).name(), language),
                texts.of(language, "catalogue.band." + content.goal().size()),
                goal(path, certifications, language),
                content.parts().stream().map(part -> part(part, language)).toList());
    }

    /** The certification with the blocks that are meant; its code where it does not hold any more. */
    private static String goal(PublishedPath path, List<CertificationSheet> certifications, Locale language) {
        var goal = path.content().goal();
        return certifications.stream()
                .filter(one -> one.code().equals(goal.certification())
                        && one.institutionId().equals(path.institution().value()))
                .findFirst()
                .map(found -> goal(found, goal, language))
                .orElse(goal.certification());
    }

    private static String goal(CertificationSheet certification, PathContent.Goal goal, Locale language) {
        return Stream.concat(
                        Stream.of(certification.title()),
                        certification.blocks().stream()
                                .filter(block -> goal.blocks().contains(block.code()))
                                .map(BlockSheet::title))
                .map(title -> Descriptor.shown(title, language))
                .collect(Collectors.joining(" · "));
    }

    private PathList.Part part(PathContent.Part part, Locale language) {
        return new PathList.Part(
                Descriptor.shown(part.name(), language),
                PathWords.rule(texts, language, part),
                part.pieces().stream()
                        .map(piece -> new PathList.Piece(
                                PathWords.title(language, piece),
                                piece.kind() == Learned.OFFER ? "/catalogue/" + piece.code() : ""))
                        .toList());
    }
}
