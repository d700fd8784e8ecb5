package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.tasdiq.Refusal;
import org.tasdiq.ui.shared.Later;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.WidgetTexts;

/** Where files are dropped; what is refused is said with the name of its file, the others are taken. */
public class FileDrop extends Composite<Upload> {
    /** Takes one file in, while it arrives. */
    public interface Taking {
        void take(String fileName, InputStream content);
    }

    private final transient Taking taking;
    private final transient Consumer<String> taken;

    /** @param taken hears the name of each file that was taken, on the page */
    public FileDrop(int most, Taking taking, Consumer<String> taken) {
        this.taking = taking;
        this.taken = taken;
        getContent().setUploadHandler((UploadHandler) this::receive);
        getContent().setI18n(WidgetTexts.uploads());
        getContent().setMaxFiles(most);
        getContent().setWidthFull();
    }

    /** Offers only files that end like this. */
    FileDrop accepting(String... endings) {
        getContent().setAcceptedFileExtensions(endings);
        return this;
    }

    /** Runs on the thread of the request that carries the file: streamed to the store, never held as a whole. */
    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            taking.take(event.getFileName(), content);
            Later.on(event.getUI(), () -> taken.accept(event.getFileName()));
        } catch (Refusal refused) {
            Later.on(
                    event.getUI(),
                    () -> Notice.refused(
                            event.getFileName() + ": "
                                    + getTranslation(
                                            "refusal." + refused.code(),
                                            refused.arguments().toArray()),
                            null));
        }
    }
}
