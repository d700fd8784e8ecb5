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
        engine.setMessageResolver(new Words(texts));
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

    public String fill(String template, Context context) {
        return engine.process(template, context);
    }

    /** A text key becomes the words of {@link Texts}. */
    private static final class Words extends AbstractMessageResolver {
        private final Texts texts;

        Words(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String resolveMessage(
                ITemplateContext context, Class<?> origin, String key, Object @Nullable [] arguments) {
            return texts.of(context.getLocale(), key, arguments == null ? new Object[0] : arguments);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object @Nullable [] arguments) {
            return "!" + key + "!";
        }
    }
}
