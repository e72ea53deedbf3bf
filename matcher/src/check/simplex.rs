//! Whether a small system of linear equations has a solution without negative numbers.
//!
//! The check of split quotes asks this, and must not ask the solver whose work it checks. Phase one
//! of the simplex method on a dense table, with Bland's rule so that it ends.

const SMALL: f64 = 1e-9;

/// Whether some x ≥ 0 satisfies every row `terms · x = value`, up to a relative 1e-6.
pub(super) fn solvable(columns: usize, rows: &[(Vec<(usize, f64)>, f64)]) -> bool {
    let width = columns + 1;
    let mut table: Vec<Vec<f64>> = Vec::with_capacity(rows.len());
    for (terms, value) in rows {
        // A row's own scale keeps large quantities from drowning small ones.
        let scale = terms.iter().map(|(_, a)| a.abs()).fold(value.abs(), f64::max).max(1.0);
        let sign = if *value < 0.0 { -1.0 } else { 1.0 };
        let mut row = vec![0.0; width];
        for &(j, a) in terms {
            row[j] += sign * a / scale;
        }
        row[columns] = sign * value / scale;
        table.push(row);
    }
    // Artificial columns are implicit: a basis entry of `columns` or more is one.
    let mut basis: Vec<usize> = (0..rows.len()).map(|i| columns + i).collect();
    for _ in 0..50_000 {
        let gain = |j: usize| -> f64 {
            let artificial = |(row, &b): (&Vec<f64>, &usize)| if b >= columns { row[j] } else { 0.0 };
            table.iter().zip(&basis).map(artificial).sum()
        };
        let Some(enter) = (0..columns).find(|&j| !basis.contains(&j) && gain(j) > SMALL) else {
            break;
        };
        let leave = (0..table.len()).filter(|&i| table[i][enter] > SMALL).min_by(|&a, &b| {
            let ratio = |i: usize| table[i][columns] / table[i][enter];
            ratio(a).total_cmp(&ratio(b)).then(basis[a].cmp(&basis[b]))
        });
        let Some(leave) = leave else { break };
        let pivot = table[leave][enter];
        table[leave].iter_mut().for_each(|a| *a /= pivot);
        let row = table[leave].clone();
        for (i, other) in table.iter_mut().enumerate() {
            let factor = other[enter];
            if i != leave && factor != 0.0 {
                other.iter_mut().zip(&row).for_each(|(a, b)| *a -= factor * b);
            }
        }
        basis[leave] = enter;
    }
    let artificial = |(row, &b): (&Vec<f64>, &usize)| {
        if b >= columns { row[columns].abs() } else { 0.0 }
    };
    table.iter().zip(&basis).map(artificial).fold(0.0, f64::max) <= super::TOLERANCE
}

#[cfg(test)]
mod tests {
    use super::solvable;

    #[test]
    fn a_system_with_a_solution() {
        let rows = [(vec![(0, 1.0), (1, 1.0)], 10.0), (vec![(0, 3.0), (1, 5.0)], 36.0)];
        assert!(solvable(2, &rows));
    }

    #[test]
    fn a_system_that_needs_a_negative_number() {
        let rows = [(vec![(0, 1.0), (1, 1.0)], 10.0), (vec![(0, 3.0), (1, 5.0)], 60.0)];
        assert!(!solvable(2, &rows));
    }
}
