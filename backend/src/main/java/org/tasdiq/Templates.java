package org.tasdiq;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills templates that hold structure and text keys, never words; every value is escaped. */
public class Templates {
    /** What a text key says in one document, where that is not simply its text. */
    public interface Words {
        String of(String key, Object... arguments);
    }

    private static final String WORDS = "words";

    private final TemplateEngine engine = new TemplateEngine();

    /**
     * @param folder of the class path
     * @param suffix of the files there, with its dot
     */
    public Templates(Texts texts, String folder, String suffix, TemplateMode mode) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix(folder + "/");
        files.setSuffix(suffix);
        files.setTemplateMode(mode);
        files.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(files);
        engine.setMessageResolver(new Resolver(texts));
    }

    /** Of the papers that are set as PDF: they share their style and what they say about themselves. */
    public static Templates ofPapers(Texts texts) {
        return new Templates(texts, "letters", ".xhtml", TemplateMode.XML);
    }

    /** What a template of that language begins with: {@code lang} and {@code dir}. */
    public static Context context(Locale language) {
        var context = new Context(language);
        context.setVariable("lang", language.toLanguageTag());
        context.setVariable("dir", language.getLanguage().equals("ar") ? "rtl" : "ltr");
        return context;
    }

    /** The same, where text keys say what these words say. */
    public static Context context(Locale language, Words words) {
        var context = context(language);
        context.setVariable(WORDS, words);
        return context;
    }

    public String fill(String template, Context context) {
        return engine.process(template, context);
    }

    /** A text key becomes the document's own words for it, or those of {@link Texts}. */
    private static final class Resolver extends AbstractMessageResolver {
        private final Texts texts;

        Resolver(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String resolveMessage(
                ITemplateContext context, Class<?> origin, String key, Object @Nullable [] arguments) {
            var given = arguments == null ? new Object[0] : arguments;
            return context.getVariable(WORDS) instanceof Words words
                    ? words.of(key, given)
                    : texts.of(context.getLocale(), key, given);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object @Nullable [] arguments) {
            return "!" + key + "!";
        }
    }
}
