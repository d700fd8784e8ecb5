package org.tasdiq.portfolio;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.referential.Referentials;

/** The whole portfolio as one archive that can be read and verified without this program; at any time, also when the file is over. */
@Service
public class PortfolioExport {
    private final PortfolioRepository portfolios;
    private final ClaimRepository claims;
    private final EvidenceSight sight;
    private final EvidenceStore store;
    private final StudyRecord studies;
    private final Matrix matrix;
    private final Candidacies candidacies;
    private final Referentials referentials;
    private final Deadlines deadlines;
    private final ClaimsPage page;
    private final Texts texts;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PortfolioExport(
            PortfolioRepository portfolios,
            ClaimRepository claims,
            EvidenceSight sight,
            EvidenceStore store,
            StudyRecord studies,
            Matrix matrix,
            Candidacies candidacies,
            Referentials referentials,
            Deadlines deadlines,
            ClaimsPage page,
            Texts texts,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.portfolios = portfolios;
        this.claims = claims;
        this.sight = sight;
        this.store = store;
        this.studies = studies;
        this.matrix = matrix;
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.deadlines = deadlines;
        this.page = page;
        this.texts = texts;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Identity documents go to the candidate only, and while they exist. A copy taken by anyone else is journalled,
     * and counts for a juror as having opened what is in it. The files are opened one after the other while the archive
     * is written, when this transaction is long over.
     */
    @Transactional
    @Permission("portfolio.exportPortfolio")
    public PortfolioArchive export(CandidacyId file, Locale language) {
        var application = candidacies.sheet(file);
        var reader = actors.person();
        boolean own = reader.equals(application.candidate());
        var numbers = matrix.numbers(file);
        var items = sight.items(file).stream()
                .filter(item -> own || item.kind().use() != EvidenceKind.Use.IDENTITY)
                .sorted(Comparator.comparing(item -> numbers.get(item.id()), Matrix.BY_NUMBER))
                .toList();
        var copy = PortfolioCopy.of(
                application,
                referentials.sheet(application.certification()),
                portfolios
                        .get(file)
                        .sheet(
                                claims.sheets(file),
                                items.stream().map(Evidence::sheet).toList()),
                matrix.of(file),
                numbers,
                clock.instant(),
                Texts.nearest(language));
        if (!own) {
            events.publishEvent(new PortfolioEvent.PortfolioExported(file, items.size(), reader));
            items.stream().filter(item -> item.sheet().canBeOpened()).forEach(item -> studies.keep(file, item, reader));
        }
        return new PortfolioArchive(
                "portfolio-" + application.reference() + ".zip",
                copy.exportedAt(),
                parts(copy, items, page.of(copy, deadlines.zone(application.regime()))));
    }

    private List<PortfolioArchive.Part> parts(PortfolioCopy copy, List<Evidence> items, String html) {
        var parts = new ArrayList<PortfolioArchive.Part>();
        parts.add(text("README.txt", readMe(copy), copy.exportedAt()));
        parts.add(text("claims.html", html, copy.exportedAt()));
        parts.add(text("claims.json", copy.json(), copy.exportedAt()));
        parts.add(text("matrix.csv", MatrixCsv.of(copy, texts), copy.exportedAt()));
        for (int n = 0; n < items.size(); n++) {
            var path = copy.evidence().get(n).path();
            if (path == null) continue;
            var item = items.get(n);
            parts.add(new PortfolioArchive.Part(
                    path, item.uploadedAt(), () -> store.open(item.id().value(), item.wrappedKey())));
        }
        return parts;
    }

    private String readMe(PortfolioCopy copy) {
        return Texts.LOCALES.stream()
                .map(language -> texts.of(language, "portfolio.copy.readMe", copy.reference()))
                .collect(Collectors.joining("\n\n----\n\n", "", "\n"));
    }

    private static PortfolioArchive.Part text(String path, String text, Instant at) {
        InputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new PortfolioArchive.Part(path, at, () -> content);
    }
}
