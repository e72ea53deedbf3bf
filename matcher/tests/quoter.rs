//! What an index says of one request, against the plan of the whole problem.

use matcher::{Generate, Options, Problem, Quoter, Request, generated, solve};

fn town() -> Problem {
    generated(&Generate { workshops: 400, requests: 12, load: 0.02, two_step: 0.0, seed: 5 })
}

fn alone(problem: &Problem, request: &Request) -> Problem {
    Problem { requests: vec![request.clone()], ..problem.clone() }
}

fn cost(problem: &Problem) -> f64 {
    let options = Options { prices: false, brief: true, time_limit_s: Some(20.0), ..Options::default() };
    let plan = solve(problem, &options).expect("the document is valid");
    assert_eq!(plan.unfilled, []);
    plan.objective
}

#[test]
fn no_plan_costs_less_and_a_shortlist_costs_hardly_more() {
    let problem = town();
    let quoter = Quoter::new(problem.workshops.clone(), problem.policy.clone());
    let left = |workshop: usize, capability: usize| problem.workshops[workshop].capabilities[capability].capacity;
    let mut as_they_stand = 0;
    for request in &problem.requests {
        let quoted = quoter.quote(request).expect("one operation");
        let best = cost(&alone(&problem, request));
        assert!(quoted.cost <= best * (1.0 + 1e-9), "{}: {} above {best}", request.id, quoted.cost);
        if quoter.is_plan(request, &quoted) {
            as_they_stand += 1;
            assert!((quoted.cost - best).abs() <= 1e-9 * best, "{}: {} is not {best}", request.id, quoted.cost);
        }
        let (short, _) = quoter.shortlist(request, (24, 3.0), left);
        assert!(short.workshops.len() < problem.workshops.len());
        let near = cost(&short);
        assert!(near <= best * 1.005 && near >= best * (1.0 - 1e-9), "{}: {near} against {best}", request.id);
    }
    assert!(as_they_stand > 0, "some requests need nothing but the index");
}

#[test]
fn what_is_left_is_asked_at_the_moment_of_the_quote() {
    let problem = town();
    let quoter = Quoter::new(problem.workshops.clone(), problem.policy.clone());
    let request = &problem.requests[0];
    let first = quoter.quote(request).expect("one operation");
    let busy: Vec<usize> = first.parts.iter().map(|part| part.workshop).collect();
    let left = |workshop: usize, capability: usize| match busy.contains(&workshop) {
        true => 0.0,
        false => problem.workshops[workshop].capabilities[capability].capacity,
    };
    let without = quoter.quote_with(request, left).expect("one operation");
    assert!(without.parts.iter().all(|part| !busy.contains(&part.workshop)));
    assert!(without.cost > first.cost && without.unfilled == 0.0);
    let none = quoter.quote_with(request, |_, _| 0.0).expect("one operation");
    let wanted: f64 = request.destinations.iter().map(|d| d.quantity).sum();
    assert_eq!((none.unfilled, none.parts.len()), (wanted, 0));
}
