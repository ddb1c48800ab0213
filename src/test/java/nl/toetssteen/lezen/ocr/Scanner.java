package nl.toetssteen.lezen.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Scans a PDF as an office machine would: every page becomes a picture, with what goes wrong. */
public final class Scanner {
  private final int dpi;
  private double degrees;
  private int noise;
  private int quarters;

  private Scanner(int dpi) {
    this.dpi = dpi;
  }

  /** Scans at so many dots per inch. */
  public static Scanner at(int dpi) {
    return new Scanner(dpi);
  }

  /** Lays the paper down crookedly: lines go down to the right by so many degrees. */
  public Scanner skewed(double degrees) {
    this.degrees = degrees;
    return this;
  }

  /** Lays the paper down on its side, by quarters to the right. */
  public Scanner turned(int quarters) {
    this.quarters = quarters;
    return this;
  }

  /** Makes every point lighter or darker at random, by at most so many of 255 steps. */
  public Scanner noisy(int noise) {
    this.noise = noise;
    return this;
  }

  /** Gives the pages as pictures. */
  public List<BufferedImage> images(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<BufferedImage> images = new ArrayList<>();
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        images.add(scan(renderer.renderImageWithDPI(i, dpi, ImageType.GRAY)));
      }
      return images;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives a PDF with nothing but pictures. */
  public byte[] pdf(byte[] pdf) {
    try (PDDocument document = new PDDocument()) {
      for (BufferedImage image : images(pdf)) {
        append(document, image);
      }
      return save(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the PDF with the pages of another behind its own, as pictures. */
  public byte[] pdfBehind(byte[] own, byte[] scanned) {
    try (PDDocument document = Loader.loadPDF(own)) {
      for (BufferedImage image : images(scanned)) {
        append(document, image);
      }
      return save(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives all pages in one picture file: "tiff", or of one page "png" or "jpeg". */
  public byte[] file(String format, byte[] pdf) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      List<BufferedImage> images = images(pdf);
      if (images.size() == 1) {
        writer.write(images.get(0));
      } else {
        writer.prepareWriteSequence(null);
        for (BufferedImage image : images) {
          writer.writeToSequence(new IIOImage(image, null, null), null);
        }
        writer.endWriteSequence();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private void append(PDDocument document, BufferedImage image) throws IOException {
    float width = image.getWidth() * 72f / dpi;
    float height = image.getHeight() * 72f / dpi;
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          JPEGFactory.createFromImage(document, image, 0.6f, dpi), 0, 0, width, height);
    }
  }

  private static byte[] save(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private BufferedImage scan(BufferedImage page) {
    BufferedImage paper = quarters == 0 ? page : Leesbeeld.turned(page, quarters);
    BufferedImage laid =
        new BufferedImage(paper.getWidth(), paper.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = laid.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, laid.getWidth(), laid.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.rotate(Math.toRadians(degrees), laid.getWidth() / 2.0, laid.getHeight() / 2.0);
    graphics.drawImage(paper, 0, 0, null);
    graphics.dispose();
    addNoise(laid.getRaster());
    return laid;
  }

  private void addNoise(WritableRaster raster) {
    Random random = new Random(1);
    int[] row = new int[raster.getWidth()];
    for (int y = 0; noise > 0 && y < raster.getHeight(); y++) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        int value = row[x] + random.nextInt(2 * noise + 1) - noise;
        row[x] = Math.max(0, Math.min(255, value));
      }
      raster.setSamples(0, y, row.length, 1, 0, row);
    }
  }
}
