package nl.toetssteen.voorbeeld;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Lists files that cannot be checked, and what their user must be told. */
public enum SlechtBestand {
  LEEG("leeg.docx", "leeg", "Het bestand is leeg") {
    @Override
    byte[] make() {
      return new byte[0];
    }
  },
  TEKST_MET_VERKEERDE_NAAM("notitie.docx", "onbekend-formaat", "platte tekst") {
    @Override
    byte[] make() {
      return "Artikel 1. Dit is geen Word.".getBytes(StandardCharsets.UTF_8);
    }
  },
  AFGEKAPT("half.docx", "beschadigd", "beschadigd of niet compleet") {
    @Override
    byte[] make() throws IOException {
      byte[] heel = Files.readAllBytes(MakeVoorbeelden.VOORBEELDEN.resolve(GOED));
      return Arrays.copyOf(heel, heel.length / 2);
    }
  },
  WACHTWOORD("dicht.pdf", "versleuteld", "wachtwoord") {
    @Override
    byte[] make() throws IOException {
      try (PDDocument pdf = new PDDocument()) {
        pdf.addPage(new PDPage());
        pdf.protect(new StandardProtectionPolicy("eigenaar", "geheim", new AccessPermission()));
        return save(pdf);
      }
    }
  },
  ZIPBOM("bom.docx", "onveilig", "na het uitpakken groter dan") {
    @Override
    byte[] make() throws IOException {
      String begin = W + "<w:body><w:p><w:r><w:t>";
      return docx(begin, 210, "</w:t></w:r></w:p></w:body></w:document>");
    }
  },
  ENTITEIT("entiteit.docx", "onveilig", "DOCTYPE") {
    @Override
    byte[] make() throws IOException {
      String begin = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + W;
      return docx(
          begin + "<w:body><w:p><w:r><w:t>&x;", 0, "</w:t></w:r></w:p></w:body></w:document>");
    }
  },
  SCAN("scan.pdf", "geen-tekst", "OCR") {
    @Override
    byte[] make() throws IOException {
      try (PDDocument pdf = new PDDocument()) {
        PDPage pagina = new PDPage();
        pdf.addPage(pagina);
        try (PDPageContentStream inhoud = new PDPageContentStream(pdf, pagina)) {
          BufferedImage beeld = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
          inhoud.drawImage(LosslessFactory.createFromImage(pdf, beeld), 50, 50, 400, 600);
        }
        return save(pdf);
      }
    }
  },
  FOTO("foto.jpg", "geen-tekst", "afbeelding") {
    @Override
    byte[] make() throws IOException {
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", uit);
      return uit.toByteArray();
    }
  };

  private static final String GOED = "examenreglement-2026-2027.docx";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  private static final String W =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

  private final String naam;
  private final String reden;
  private final String melding;

  SlechtBestand(String naam, String reden, String melding) {
    this.naam = naam;
    this.reden = reden;
    this.melding = melding;
  }

  abstract byte[] make() throws IOException;

  /** Gives the file name. */
  public String naam() {
    return naam;
  }

  /** Gives the last part of the type of the problem over HTTP. */
  public String reden() {
    return reden;
  }

  /** Gives words that the message must hold. */
  public String melding() {
    return melding;
  }

  /** Makes the file. */
  public byte[] inhoud() {
    try {
      return make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] save(PDDocument pdf) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    pdf.save(uit);
    return uit.toByteArray();
  }

  /** Packs a Word document with so many megabytes of one letter in the middle of its text. */
  private static byte[] docx(String begin, int megabytes, String einde) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      put(zip, "[Content_Types].xml", "<Types/>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Type=\"%s\" Target=\"word/document.xml\"/></Relationships>"
                  .formatted(OFFICE));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(begin.getBytes(StandardCharsets.UTF_8));
      byte[] blok = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < megabytes; i++) {
        zip.write(blok);
      }
      zip.write(einde.getBytes(StandardCharsets.UTF_8));
    }
    return uit.toByteArray();
  }

  private static void put(ZipOutputStream zip, String naam, String inhoud) throws IOException {
    zip.putNextEntry(new ZipEntry(naam));
    zip.write(inhoud.getBytes(StandardCharsets.UTF_8));
  }
}
