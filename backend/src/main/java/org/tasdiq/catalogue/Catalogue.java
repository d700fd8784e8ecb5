package org.tasdiq.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Localized;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Institutions;
import org.tasdiq.referential.EscoLink;

/** The micro-credentials that institutions offer, for everybody. */
@Service
public class Catalogue {
    private static final int PAGE = 20;
    private static final int MOST_WORDS = 8;
    private static final int MOST_SKILLS = 150;
    private static final int LONGEST_WORD = 60;

    private final EntryRepository entries;
    private final JdbcClient database;
    private final Institutions institutions;
    private final Deadlines deadlines;

    Catalogue(EntryRepository entries, JdbcClient database, Institutions institutions, Deadlines deadlines) {
        this.entries = entries;
        this.database = database;
        this.institutions = institutions;
        this.deadlines = deadlines;
    }

    /** A page of what is offered today, by title in that language. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readCatalogue")
    public CataloguePage page(CatalogueQuery query, Locale language) {
        var parameters = new HashMap<String, Object>();
        var where = where(query, parameters);
        int total = database.sql("select count(*) from catalogue_entry e where " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.clamp(query.page(), 0, pages - 1);
        var title = switch (language.getLanguage()) {
            case "ar" -> "title_ar";
            case "en" -> "title_en";
            default -> "title_fr";
        };
        var ids = database.sql("select e.offer_id from catalogue_entry e where " + where + " order by e." + title
                        + ", e.reference limit :limit offset :offset")
                .params(parameters)
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
        return new CataloguePage(ids.stream().map(this::sheet).toList(), total, page, pages);
    }

    /** The skills and languages of what is offered today; of many skills those of most offers. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readCatalogue")
    public CatalogueChoices choices() {
        var parameters = new HashMap<String, Object>();
        var where = where(CatalogueQuery.everything(), parameters);
        var skills = database.sql("""
                        select s.uri, max(s.label_fr), max(s.label_ar), max(s.label_en)
                        from catalogue_skill s join catalogue_entry e on e.offer_id = s.offer_id
                        where %s group by s.uri order by count(*) desc, s.uri limit :limit""".formatted(where))
                .params(parameters)
                .param("limit", MOST_SKILLS)
                .query((row, number) -> new EscoLink(
                        row.getString(1), new Localized(row.getString(2), row.getString(3), row.getString(4))))
                .list();
        var languages = database.sql("select distinct e.languages from catalogue_entry e where " + where)
                .params(parameters)
                .query((row, number) -> row.getString(1))
                .list();
        return new CatalogueChoices(
                skills,
                languages.stream()
                        .flatMap(codes -> Stream.of(codes.strip().split(" ")))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** What is or was public under that reference; also what is withdrawn, and says so. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readCatalogue")
    public CatalogueSheet sheet(String reference) {
        return entries.findByReference(reference)
                .map(this::sheet)
                .filter(Catalogue::isPublic)
                .orElseThrow(Refusal.unknown("offer"));
    }

    /** The same by its id; empty where it was never public. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readCatalogue")
    public Optional<CatalogueSheet> find(OfferId offer) {
        return entries.findById(offer.value()).map(this::sheet).filter(Catalogue::isPublic);
    }

    private static boolean isPublic(CatalogueSheet sheet) {
        return sheet.standing() != CatalogueSheet.Standing.COMING;
    }

    private CatalogueSheet sheet(UUID id) {
        return entries.findById(id).map(this::sheet).orElseThrow(Refusal.unknown("offer"));
    }

    private CatalogueSheet sheet(Entry entry) {
        return entry.sheet(deadlines.today(entry.regime()));
    }

    private String where(CatalogueQuery query, Map<String, Object> parameters) {
        var where = new StringBuilder("e.withdrawn_at is null and " + offeredToday(parameters));
        words(query.words()).forEach(word -> {
            var name = "word" + parameters.size();
            where.append(" and e.words like :").append(name).append(" escape '!'");
            parameters.put(name, "%" + word.replaceAll("[!%_]", "!$0") + "%");
        });
        if (query.area() != null)
            add(where, parameters, "e.area = ", query.area().name());
        if (query.level() != null) add(where, parameters, "e.eqf = ", query.level());
        if (query.leastHours() != null) add(where, parameters, "e.hours >= ", query.leastHours());
        if (query.mostHours() != null) add(where, parameters, "e.hours <= ", query.mostHours());
        if (query.mode() != null)
            add(where, parameters, "e.mode = ", query.mode().name());
        if (!query.language().isBlank()) holds(where, parameters, "e.languages", query.language());
        if (!query.esco().isBlank()) holds(where, parameters, "e.esco", query.esco());
        return where.toString();
    }

    /** The day it is differs where the clocks of the regimes hang. */
    private String offeredToday(Map<String, Object> parameters) {
        var days = institutions.regimes().stream()
                .map(regime -> {
                    var number = parameters.size();
                    parameters.put("regime" + number, regime.code());
                    parameters.put("today" + number, day(regime.code()));
                    return "(e.regime = :regime%1$s and (e.valid_from is null or e.valid_from <= :today%1$s) and (e.valid_until is null or e.valid_until >= :today%1$s))"
                            .formatted(number);
                })
                .toList();
        return days.isEmpty() ? "false" : "(" + String.join(" or ", days) + ")";
    }

    private LocalDate day(String regime) {
        return deadlines.today(regime);
    }

    private static void add(StringBuilder where, Map<String, Object> parameters, String condition, Object value) {
        var name = "value" + parameters.size();
        where.append(" and ").append(condition).append(':').append(name);
        parameters.put(name, value);
    }

    private static void holds(StringBuilder where, Map<String, Object> parameters, String column, String one) {
        var name = "one" + parameters.size();
        where.append(" and ").append(column).append(" like :").append(name).append(" escape '!'");
        parameters.put(name, "% " + one.strip().replaceAll("[!%_]", "!$0") + " %");
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .limit(MOST_WORDS)
                .toList();
    }
}
