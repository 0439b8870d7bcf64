import type { Driver } from 'neo4j-driver';
import { type Fields, readBackOf } from './record.ts';

/** Runs the script in an empty Neo4j, and returns the resulting graph. */
export async function readCypher(driver: Driver, script: string) {
  const run = async (statement: string) => {
    const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
    return records.map((record) => record.get(0) as Fields);
  };
  for (const statement of script.split(/;\n/).filter((text) => text.trim() !== ''))
    await run(statement);
  const [head = {}] = await run('MATCH (export:Export) RETURN properties(export)');
  const ties = await run(`MATCH (tie:Tie)<-[party:PARTY_TO]-(actor:Actor)
    WITH tie, party, actor ORDER BY party.ordinal
    WITH tie, collect(actor.id) AS ids, collect(party.role) AS roles
    RETURN tie {.*, ids: ids, roles: roles}`);
  const entities = await run(`MATCH (entity:Event|Policy|PolicyEffect|Impact|Theme)
    OPTIONAL MATCH (entity)<-[part:TOOK_PART_IN]-(actor:Actor)
    WITH entity, part, actor ORDER BY part.ordinal
    WITH entity, collect(actor.id) AS ids, collect(part.role) AS roles
    RETURN entity {.*, ids: ids, roles: roles, refers: COLLECT {
      MATCH (entity)-[:HELD_IN|CONCERNS|TREATS|ISSUED_BY|EFFECT_OF|EFFECT_ON|MEASURES|RESULTS_FROM|BROADER]->(to)
      RETURN to.id }}`);
  const content = readBackOf({
    actors: await run('MATCH (actor:Actor) RETURN properties(actor)'),
    ties: ties.map(({ ids, roles, ...tie }) => ({
      ...{ ...tie, parties: joined(ids), roles: joined(roles) },
    })),
    entities: entities.map(({ ids, roles, refers, ...entity }) => ({
      ...{ ...entity, participants: joined(ids), roles: joined(roles), concerns: joined(refers) },
    })),
    claims: await run(`MATCH (source:Source)<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->(subject:Subject)
      OPTIONAL MATCH (claim)-[:TAKEN_FROM]->(work:Source)
      RETURN claim {.*, subject: subject.id, source: source.id, takenFrom: work.id}`),
    sources: await run('MATCH (source:Source) RETURN properties(source)'),
  });
  return { head, ...content };
}

const joined = (list: unknown) => (list as readonly string[]).join('|');
