import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

describe('The EcoPartnership of Columbus and Hefei', () => {
  const ask = askShipped();

  it('was announced in February 2012 and signed in Beijing in May', async () => {
    const answer = await ask(`{
      tie(id: "columbus-oh--hefei--ecopartnership") {
        kind start { edtf } end { edtf } status
        ... on Partnership { under { id } }
        agreements { id signedOn { edtf } }
      }
      announced: event(id: "2012-columbus-hefei-ecopartnership-announced") {
        kind when { edtf } concerns { id }
      }
      signed: event(id: "2012-columbus-hefei-ecopartnership-signing") {
        kind when { edtf } place { id }
      }
    }`);

    expect(answer).toEqual({
      tie: {
        kind: 'ECO_PARTNERSHIP',
        start: { edtf: '2012-05' },
        end: null,
        status: 'UNKNOWN',
        under: { id: 'columbus-oh--hefei' },
        agreements: [
          { id: 'columbus-oh--hefei--ecopartnership-2012', signedOn: { edtf: '2012-05' } },
        ],
      },
      announced: {
        kind: 'ANNOUNCEMENT',
        when: { edtf: '2012-02-15' },
        concerns: [{ id: 'columbus-oh--hefei--ecopartnership' }],
      },
      signed: { kind: 'SIGNING', when: { edtf: '2012-05' }, place: { id: 'beijing' } },
    });
  });

  it('has its American side named in three ways, all of them kept', async () => {
    const answer = (await ask(`{
      tie(id: "columbus-oh--hefei--ecopartnership") {
        parties { actor { id } }
        record {
          contested { property }
          claims(filter: { property: "parties" }, first: 50) {
            edges { node { value source { id } } }
          }
        }
      }
    }`)) as {
      tie: {
        parties: { actor: { id: string } }[];
        record: {
          contested: unknown[];
          claims: { edges: { node: { value: string; source: { id: string } } }[] };
        };
      };
    };

    const namings = answer.tie.record.claims.edges
      .map(({ node }) => [node.source.id, node.value])
      .filter(([, value]) => /^(columbus-oh|franklin-county-oh)=/.test(value ?? ''))
      .sort();
    expect(namings).toEqual([
      ['columbus-dispatch-globally-columbus-shares-ties', 'franklin-county-oh=Franklin County'],
      ['ecopartnerships-columbus', 'columbus-oh=Columbus/Franklin County'],
      ['ecopartnerships-columbus', 'franklin-county-oh=Columbus/Franklin County'],
      ['osu-car-visit-2013', 'columbus-oh=Columbus'],
      ['scoop-ecopartnerships-2012', 'columbus-oh=City of Columbus'],
    ]);
    expect(answer.tie.parties.map(({ actor }) => actor.id).sort()).toEqual([
      'columbus-oh',
      'franklin-county-oh',
      'hefei',
      'hefei-university-of-technology',
      'jianghuai-automobile',
      'ohio-state-university-center-for-automotive-research',
      'shanghai-jiao-tong-university',
    ]);
    expect(answer.tie.record.contested).toEqual([]);
  });

  it('is carried by a centre of Ohio State and a university in Hefei', async () => {
    const answer = await ask(`{
      institution(id: "ohio-state-university-center-for-automotive-research") {
        kind parent { id seat { id } }
        ties(filter: { between: ["hefei"] }, orderBy: { field: NAME, direction: DESC }) {
          edges { node { id kind ... on Partnership { under { id } } } }
        }
      }
      partner: institution(id: "hefei-university-of-technology") { kind seat { id } }
    }`);

    expect(answer).toEqual({
      institution: {
        kind: 'LABORATORY',
        parent: { id: 'ohio-state-university', seat: { id: 'columbus-oh' } },
        ties: {
          edges: [
            {
              node: {
                id: 'columbus-oh--hefei--ecopartnership',
                kind: 'ECO_PARTNERSHIP',
                under: { id: 'columbus-oh--hefei' },
              },
            },
            {
              node: {
                id: 'ohio-state-university-center-for-automotive-research--hefei-university-of-technology',
                kind: 'COOPERATION',
                under: { id: 'columbus-oh--hefei--ecopartnership' },
              },
            },
          ],
        },
      },
      partner: { kind: 'UNIVERSITY', seat: { id: 'hefei' } },
    });
  });

  it('has people with offices, some of them by surname only and joined with nobody', async () => {
    const answer = await ask(`{
      event(id: "2013-ohio-state-visit-to-hefei") {
        when { edtf } place { id } record { sources { id } }
        participants(first: 10) { edges { role namedAs node {
          id
          ... on Person { name affiliations { edges { position node { id } } } }
        } } }
      }
    }`);

    const of = (id: string, name: string, position: string | null, at: string) => ({
      id,
      name,
      affiliations: { edges: [{ position, node: { id: at } }] },
    });
    const car = 'ohio-state-university-center-for-automotive-research';
    const institute = 'hfut-jac-electric-vehicle-institute';
    expect(answer).toEqual({
      event: {
        when: { edtf: '2013-01/2013-06' },
        place: { id: 'hefei' },
        record: { sources: [{ id: 'osu-car-visit-2013' }] },
        participants: {
          edges: [
            {
              role: 'GUEST',
              namedAs: null,
              node: of('giorgio-rizzoni', 'Giorgio Rizzoni', 'Director', car),
            },
            {
              role: 'GUEST',
              namedAs: null,
              node: of('marcello-canova', 'Marcello Canova', null, car),
            },
            { role: 'HOST', namedAs: null, node: { id: 'hefei-university-of-technology' } },
            {
              role: 'PARTICIPANT',
              namedAs: 'Mayor Zhang',
              node: of('zhang-mayor-of-hefei-2013', 'Mayor Zhang', 'Mayor', 'hefei'),
            },
            {
              role: 'PARTICIPANT',
              namedAs: 'Assoc. Prof. Liu',
              node: of(
                'liu-associate-professor-2013',
                'Associate Professor Liu',
                'Associate Professor',
                institute,
              ),
            },
            {
              role: 'PARTICIPANT',
              namedAs: null,
              node: of(
                'min-xu',
                'Min Xu',
                'Director',
                'shanghai-jiao-tong-university-automotive-institute',
              ),
            },
            {
              role: 'PARTICIPANT',
              namedAs: null,
              node: of('yishan-pan', 'Yishan Pan', 'Director', institute),
            },
          ],
        },
      },
    });
  });
});
