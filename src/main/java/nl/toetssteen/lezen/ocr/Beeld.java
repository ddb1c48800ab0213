package nl.toetssteen.lezen.ocr;

import java.awt.image.BufferedImage;

/**
 * Holds the picture of one page.
 *
 * @param pixels in any colours
 * @param punt size of a pixel in points
 */
public record Beeld(BufferedImage pixels, float punt) {}
