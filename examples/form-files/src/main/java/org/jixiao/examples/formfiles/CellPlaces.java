package org.jixiao.examples.formfiles;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cells.CellMistake;
import org.jixiao.cells.Column;

/**
 * Where each cell of a form stands in its file. Immutable.
 *
 * <p>A cell goes by its address: the JSON pointer that it has in the JSON layout of a form, whatever file it came from. The executed money
 * of the total row is {@code /funds/total/executed}, the target of the first row {@code /indicators/0/target}. Cells that are empty or
 * missing have a place where the file has one for them.
 *
 * <pre>{@code
 * FormNotation.read(form.cells()).mistakes().forEach(mistake -> System.out.println(
 *         form.places().of(mistake).map(place -> place.text().chinese()).orElse("") + mistake.message(Locale.CHINESE)));
 * }</pre>
 */
public final class CellPlaces implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Place> places;

    CellPlaces(Map<String, Place> places) {
        this.places = new LinkedHashMap<>(places);
    }

    /** Where the cell of this address stands; empty where the file has no such cell. The form itself has the address "". */
    public Optional<Place> of(String address) {
        return Optional.ofNullable(places.get(address));
    }

    /** Where a cell of a row stands; rows are counted from 0, as in the indicators of the form. */
    public Optional<Place> of(int row, Column column) {
        return of(Addresses.of(row, column));
    }

    /** Where the cell of a mistake stands; the row or the form where the file has no such cell. */
    public Optional<Place> of(CellMistake mistake) {
        String address = Addresses.of(mistake);
        Optional<Place> underOwnName = of(Addresses.underOwnName(mistake));
        if (underOwnName.isPresent()) {
            return underOwnName;
        }
        while (!address.isEmpty() && !places.containsKey(address)) {
            address = address.substring(0, address.lastIndexOf('/'));
        }
        return of(address);
    }

    /** All places by address, in the order of the file. */
    public Map<String, Place> all() {
        return Map.copyOf(places);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellPlaces same && places.equals(same.places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    @Override
    public String toString() {
        return places.toString();
    }
}
