package org.tasdiq.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.tasdiq.Sha256;

/** Puts a seal of the form PAdES B-B (ETSI EN 319 142-1) into a PDF, over every byte of it, and allows no later change. */
final class PdfSeal {
    private static final int ROOM = 16 * 1024;
    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");

    private PdfSeal() {}

    /** @param certificates that of the seal, then those above it */
    static byte[] seal(
            byte[] pdf,
            List<X509Certificate> certificates,
            UnaryOperator<byte[]> signing,
            String reason,
            String place,
            Instant now) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions();
                var sealed = new ByteArrayOutputStream()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(CADES);
            signature.setName(SealName.whole(certificates.getFirst()));
            signature.setReason(reason);
            signature.setLocation(place);
            signature.setSignDate(GregorianCalendar.from(now.atZone(ZoneOffset.UTC)));
            certify(document, signature);
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, content -> sign(content, certificates, signing), options);
            describe(document, reason);
            document.saveIncremental(sealed);
            return sealed.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** No change is allowed afterwards (ISO 32000-1, 12.8.2.2, P = 1). */
    private static void certify(PDDocument document, PDSignature signature) {
        var rules = new COSDictionary();
        rules.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        rules.setInt(COSName.P, 1);
        rules.setName(COSName.V, "1.2");
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), COSName.DOCMDP);
        reference.setItem(COSName.getPDFName("TransformParams"), rules);
        var references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        var permissions = new COSDictionary();
        permissions.setItem(COSName.DOCMDP, signature);
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.PERMS, permissions);
        catalog.setNeedToBeUpdated(true);
    }

    /** The field has no place on the page; who hears the document read learns of it by its name. */
    private static void describe(PDDocument document, String reason) throws IOException {
        for (var field : document.getSignatureFields()) {
            field.setAlternateFieldName(reason);
            field.getCOSObject().setNeedToBeUpdated(true);
            var widget = field.getWidgets().getFirst();
            widget.setContents(reason);
            widget.setRectangle(new PDRectangle(-1, -1, 0, 0));
            widget.getCOSObject().setNeedToBeUpdated(true);
        }
        var page = document.getPage(0).getCOSObject();
        page.setName(COSName.getPDFName("Tabs"), "S");
        page.setNeedToBeUpdated(true);
    }

    private static byte[] sign(InputStream content, List<X509Certificate> certificates, UnaryOperator<byte[]> signing)
            throws IOException {
        try {
            var certificate = certificates.getFirst();
            var generator = new CMSSignedDataGenerator();
            generator.addCertificates(new JcaCertStore(certificates));
            var identified =
                    new SigningCertificateV2(new ESSCertIDv2(Sha256.digest().digest(certificate.getEncoded())));
            var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(identified));
            var builder = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            builder.setSignedAttributeGenerator(new Attributes(new AttributeTable(attribute)));
            generator.addSignerInfoGenerator(builder.build(Signer.of(certificate, signing), certificate));
            CMSTypedData data = new CMSProcessableByteArray(content.readAllBytes());
            return generator.generate(data, false).getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | CertificateEncodingException broken) {
            throw new IOException(broken);
        }
    }

    /** Whoever holds the key signs what was written. */
    private record Signer(AlgorithmIdentifier algorithm, UnaryOperator<byte[]> signing, ByteArrayOutputStream written)
            implements ContentSigner {
        static Signer of(X509Certificate certificate, UnaryOperator<byte[]> signing) {
            var algorithm = new DefaultSignatureAlgorithmIdentifierFinder()
                    .find(SealKeys.algorithm(certificate.getPublicKey()));
            return new Signer(algorithm, signing, new ByteArrayOutputStream());
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public OutputStream getOutputStream() {
            return written;
        }

        @Override
        public byte[] getSignature() {
            return signing.apply(written.toByteArray());
        }
    }

    /** In PAdES the time stands in the PDF's dictionary, and must not stand in the CMS a second time. */
    private static final class Attributes extends DefaultSignedAttributeTableGenerator {
        Attributes(AttributeTable further) {
            super(further);
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        protected Hashtable createStandardAttributeTable(Map parameters) {
            Hashtable<ASN1ObjectIdentifier, Attribute> table = super.createStandardAttributeTable(parameters);
            table.remove(CMSAttributes.signingTime);
            return table;
        }
    }
}
