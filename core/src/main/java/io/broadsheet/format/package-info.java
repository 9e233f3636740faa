/**
 * The service interface: a format is a jar that provides an {@link
 * io.broadsheet.format.EditionReader}, an {@link io.broadsheet.format.EditionWriter} or both to
 * {@link java.util.ServiceLoader}.
 *
 * <p>Providers are thread safe, hold no changeable state that shows, and know no other format.
 */
package io.broadsheet.format;
