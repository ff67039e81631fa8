export const id = 983;
export const ids = [983];
export const modules = {

  1983:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  findLineage: () => (  findLineage)
});

 
var scan_tree = __webpack_require__(765);
 
var block = __webpack_require__(3322);
 
var place_id = __webpack_require__(4684);
 
var p_limit = __webpack_require__(370);
 
var image_name = __webpack_require__(4952);
 
var collate = __webpack_require__(6658);
 
var path = __webpack_require__(4997);
; 







 
const filesAtOnce = 64;


async function findArrivals(git, changes, reader, sought) {
    const places = (0,collate .$)(sought, ({ file }) => file);
    const chains = (0,collate .$)(changes, ({ file }) => file ?? '');
    const limit = (0,p_limit .A)(filesAtOnce);
    const traced = [...places].map(([file, held]) => limit(() => traceFile(git, reader, chains.get(file) ?? [], held)));
    return new Map((await Promise.all(traced)).flat());
}
async function traceFile(git, reader, chain, places) {
    const open = new Map(places.map((place) => [(0,place_id .VM)(place), { place, known: null }]));
    const arrivals = new Map([...open.keys()].map((id) => [id, null]));
    const outside = new Map();
    const [newest] = chain;
    if (newest)
        await keepHeld(git, reader, open, newest.newBlob);
    for (const { oldBlob, oldPath, commit } of chain) {
        if (open.size === 0)
            break;
        const strangers = idsOf(open, (place) => wasElsewhere(reader, place, oldPath));
        const returned = idsOf(open, (place) => hasReturned(reader, place, oldPath, commit, outside));
        for (const id of [...strangers, ...returned])
            open.delete(id);
        const gone = await keepHeld(git, reader, open, oldBlob);
        for (const id of [...strangers, ...gone])
            arrivals.set(id, commit);
        for (const id of returned)
            arrivals.set(id, outside.get(id) ?? commit);
    }
    return [...arrivals];
}
function idsOf(open, isMeant) {
    return [...open].flatMap(([id, { place }]) => (isMeant(place) ? [id] : []));
}


function hasReturned(reader, occurrence, oldPath, commit, outside) {
    if (oldPath === null)
        return false;
    const then = reader.place(oldPath, occurrence.path).environment;
    const id = (0,place_id .VM)(occurrence);
    if (then === null && !outside.has(id))
        outside.set(id, commit);
    return then === occurrence.environment && outside.has(id);
}
 
function wasElsewhere(reader, { environment, path }, oldPath) {
    const then = oldPath === null ? null : reader.place(oldPath, path).environment;
    return then !== null && then !== 'shared' && then !== environment;
}
 
async function keepHeld(git, reader, open, blob) {
    const text = blob === null ? '' : await readBlob(git, blob);
    let scanned = null;
    const scan = (file) => {
        scanned ??= (0,scan_tree .dB)(reader.scan(file, text), reader);
        return scanned;
    };
    const outline = outlineOf(text, open);
    const gone = [];
    for (const [id, { place, known }] of open) {
        const last = known?.holder ?? place;
        const isSame = isUnmoved(last, text) && (known === null || known.outline === outline);
        const holder = isSame ? last : findHolder(place, text, scan);
        if (holder)
            open.set(id, { place, known: { holder, outline } });
        else
            gone.push(id);
    }
    for (const id of gone)
        open.delete(id);
    return gone;
}
 
function outlineOf(text, open) {
    const outline = text.replace(/[0-9a-f]{64}/g, sameLength);
    const [first] = open.values();
    return first?.known?.outline === outline ? first.known.outline : outline;
}
const sameLength = '#'.repeat(64);
async function readBlob(git, id) {
    for await (const { text } of git.blobs([id]))
        return text.ok ? text.text : '';
    return '';
}


function isUnmoved({ parts, merged = {} }, text) {
    return [...Object.values(parts), ...Object.values(merged)].every(({ span, text: written }) => text.slice(span.start, span.end) === written);
}


function findHolder(sought, text, scan) {
    if (!text.includes(hexOf(sought.digest)))
        return undefined;
    const same = scan(sought.file).filter((occurrence) => occurrence.environment === sought.environment && isSameImage(occurrence, sought));
    const samePlace = same.filter((occurrence) => (0,block .SI)(occurrence) === (0,block .SI)(sought));
    const namesakes = sought.owner === undefined ? [] : same.filter((occurrence) => isNamesake(occurrence, sought));
    const candidates = [namesakes, samePlace].find((places) => places.length > 0) ?? same;
    return candidates.find((occurrence) => occurrence.digest === sought.digest);
}
function isNamesake(a, b) {
    return (a.owner === b.owner &&
        a.namespace === b.namespace &&
        (0,path .y6)((0,block .SI)(a)) === (0,path .y6)((0,block .SI)(b)));
}
 
function isSameImage(a, b) {
    return a.image === null || b.image === null || (0,image_name .KP)(a.image) === (0,image_name .KP)(b.image);
}
function hexOf(digest) {
    return digest === null ? '' : digest.slice(digest.indexOf(':') + 1);
}
 
 
var picomatch = __webpack_require__(4006);
 
var layout_pattern = __webpack_require__(7188);
; 




function historyPaths(policy, environment) {
    const lane = policy.environments.find(({ name }) => name === environment);
    const globs = environment === 'shared' ? policy.shared : lane ? policy.layout.map((layout) => (0,layout_pattern .k8)(layout, lane)) : [];
    const bases = [...new Set(globs.map(literalBase))];
    if (bases.includes(''))
        return [];
    return bases.filter((base) => !bases.some((other) => base.startsWith(`${other}/`)));
}
 
function literalBase(glob) {
    const { base } = picomatch.scan(glob, { unescape: true });
     
    return base === '.' ? '' : base.replace(/(?:^|\/)[^/]*".*$/s, '').replace(/\/+$/, '');
}
 
 
var layout = __webpack_require__(5415);
; 


 
function findHistoryRoots(policy, environments) {
    const roots = environments.flatMap((name) => historyPaths(policy, name)).map(findRoot);
    return roots.includes('') ? [] : [...new Set(roots)];
}
 
async function* walkEnvironments(changes, policy, environments) {
    const isOurs = matchFiles(policy, environments);
    for await (const change of changes)
        if (isOurs(change.path) || isOurs(change.file))
            yield change;
}
 
async function readChanges(git, ref, policy, environments) {
    const walk = git.changes(ref, findHistoryRoots(policy, environments));
    const changes = [];
    for await (const change of walkEnvironments(walk, policy, environments))
        changes.push(change);
    return changes;
}
 
function matchFiles(policy, environments) {
    const owners = environments.map((name) => (0,layout .R8)(policy, name));
    const known = new Map();
    return (path) => {
        if (path === null)
            return false;
        const isOurs = known.get(path) ?? owners.some((owns) => owns(path));
        known.set(path, isOurs);
        return isOurs;
    };
}
 
function findRoot(pathspec) {
    const parts = pathspec.replace(/^:\(glob\)/, '').split('/');
    const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
    return (wild < 0 ? parts : parts.slice(0, wild)).join('/');
}
 
; 







async function findAdopted(git, policy, changes, reader, places) {
    if (places.length === 0)
        return [];
    const arrivals = await findArrivals(git, changes, reader, places);
    const before = await findCommitsBefore(git, policy, places);
    const changeOf = indexChanges(changes);
    const adopted = [];
    for (const place of places) {
        const arrival = arrivals.get((0,place_id .VM)(place)) ?? null;
        if (arrival === null)
            continue;
        if (before.has(arrival.sha) || (await isPinnedInPlace(git, changeOf(arrival, place.file), reader, place)))
            adopted.push(place);
    }
    return adopted;
}
 
async function findCommitsBefore(git, policy, places) {
    const first = policy.file === null ? null : await findFirstCommit(git, policy.file);
    if (first === null)
        return new Set();
    const environments = [...new Set(places.flatMap(({ environment }) => environment ?? []))];
    const changes = await readChanges(git, first.sha, policy, environments);
    return new Set(changes.map(({ commit }) => commit.sha).filter((sha) => sha !== first.sha));
}
async function findFirstCommit(git, file) {
     
    if (file.startsWith('../'))
        return null;
    let first = null;
    for await (const { commit, newBlob } of git.changes('HEAD', [file]))
        if (newBlob !== null)
            first = commit;
    return first;
}
 
function indexChanges(changes) {
    const byFile = new Map();
    for (const change of changes) {
        const key = `${change.commit.sha} ${change.file}`;
        if (change.file !== null && !byFile.has(key))
            byFile.set(key, change);
    }
    return ({ sha }, file) => byFile.get(`${sha} ${file}`);
}
 
async function isPinnedInPlace(git, change, reader, place) {
    if (change === undefined || change.oldBlob === null)
        return false;
    const file = change.oldPath ?? change.path;
    return (0,scan_tree .dB)(reader.scan(file, await readBlob(git, change.oldBlob)), reader).some((old) => old.environment === place.environment &&
        (0,block .SI)(old) === (0,block .SI)(place) &&
        isSameImage(old, place) &&
        old.digest === null &&
        old.tag !== null &&
        (place.tag === null || place.tag === old.tag));
}
 
; 


 
const batchSize = 256;


async function findHeld(git, changes, policy, reader, wanted) {
    const search = startSearch(policy, reader, wanted);
    let batch = [];
    for await (const change of changes) {
        if (search.missing() === 0)
            break;
        if (change.newBlob !== null)
            batch.push(change);
        if (batch.length < batchSize)
            continue;
        await searchBatch(git, search, batch);
        batch = [];
    }
    if (search.missing() > 0)
        await searchBatch(git, search, batch);
    return search.held;
}
 
function findNames(reader, { path, file }) {
    if (file === null || file === path)
        return [path];
    const lane = reader.place(path, '').environment;
    return lane === null || lane === 'shared' ? [path, file] : [path];
}
function startSearch(policy, reader, wanted) {
    const environments = [...wanted].map(([name, digests]) => ({
        name,
        owns: (0,layout .R8)(policy, name),
        missing: new Set(digests),
    }));
    const held = new Map(environments.map(({ name }) => [name, new Set()]));
    return {
        reader,
        held,
        missing: () => environments.reduce((sum, { missing }) => sum + missing.size, 0),
        read(file, text) {
            const asking = environments.filter(({ missing, owns }) => missing.size > 0 && owns(file) && holdsAny(text, missing));
            if (asking.length === 0)
                return;
            for (const { environment, alsoIn = [], digest } of (0,scan_tree .dB)(reader.scan(file, text), reader)) {
                if (digest === null)
                    continue;
                for (const { name, missing } of asking) {
                    const isIn = name === environment || alsoIn.includes(name);
                    if (isIn && missing.delete(digest))
                        held.get(name)?.add(digest);
                }
            }
        },
    };
}
async function searchBatch(git, search, batch) {
    const names = new Map();
    for (const change of batch) {
        if (change.newBlob === null)
            continue;
        const known = names.get(change.newBlob) ?? new Set();
        names.set(change.newBlob, known);
        for (const name of findNames(search.reader, change))
            known.add(name);
    }
    for await (const { id, text } of git.blobs(names.keys())) {
        if (text.ok)
            for (const name of names.get(id) ?? [])
                search.read(name, text.text);
    }
}
 
function holdsAny(text, digests) {
    for (const [hex] of text.matchAll(/(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])/g)) {
        if (digests.has(`sha256:${hex}`) || digests.has(`sha512:${hex}`) || digests.has(`blake3:${hex}`))
            return true;
    }
    return false;
}
 
 
var lineage_facts = __webpack_require__(4222);
; 







async function findLineage(git, policy, occurrences, changes = null) {
    const inForce = occurrences.flatMap((occurrence) => (0,lineage_facts .WU)(occurrence).map((placement) => ({ ...placement, digest: occurrence.digest })));
    const promoted = findPromoted(policy, inForce);
    const now = collect(inForce.map(({ environment, digest }) => [environment, digest]));
    const wanted = collect(promoted
        .filter(({ source, digest }) => !now.get(source)?.has(digest))
        .map(({ source, digest }) => [source, digest]));
    const { held: then, kept } = await findInHistory(git, policy, wanted, changes);
    const places = new Set(inForce.map(({ environment, place }) => (0,lineage_facts .Bo)(environment ?? '', place ?? '')));
    const lineage = new Map();
    for (const { source, place, digest } of promoted) {
        const key = (0,lineage_facts .Bo)(source, place);
        const isHeld = now.get(source)?.has(digest) || then.get(source)?.has(digest);
        if (!isHeld && !places.has(key))
            continue;
        const held = lineage.get(key) ?? new Set();
        lineage.set(key, isHeld ? held.add(digest) : held);
    }
    const broken = findBroken(policy, occurrences, (source, digest) => {
        return now.get(source)?.has(digest) || then.get(source)?.has(digest) || false;
    });
    for (const { environment, place, digest } of await findAdopted(git, policy, kept, (0,scan_tree .cE)(policy), broken)) {
        const key = (0,lineage_facts .zI)(environment ?? '', place ?? '');
        lineage.set(key, (lineage.get(key) ?? new Set()).add(digest ?? ''));
    }
    return lineage;
}
 
function findBroken(policy, occurrences, isHeld) {
    return occurrences.filter((occurrence) => findPromoted(policy, [occurrence]).some(({ source, digest }) => !isHeld(source, digest)));
}
 
async function findInHistory(git, policy, wanted, known) {
    if (wanted.size === 0)
        return { held: new Map(), kept: [] };
    await git.requireFullHistory();
    const sources = [...wanted.keys()];
    const targets = policy.environments
        .filter(({ promoteFrom }) => wanted.has(promoteFrom ?? ''))
        .map(({ name }) => name);
    const both = [...new Set([...sources, ...targets])];
    const kept = [];
    async function* keep() {
        const walk = known ?? git.changes('HEAD', findHistoryRoots(policy, both));
        for await (const change of walkEnvironments(walk, policy, both)) {
            kept.push(change);
            yield change;
        }
    }
    const asked = walkEnvironments(keep(), policy, sources);
    return { held: await findHeld(git, asked, policy, (0,scan_tree .cE)(policy), wanted), kept };
}
function findPromoted(policy, inForce) {
    const sources = new Map(policy.environments.map(({ name, promoteFrom }) => [name, promoteFrom]));
    return inForce.flatMap(({ environment, place, digest }) => {
        const source = sources.get(environment ?? '') ?? null;
        return source === null || place === null || digest === null ? [] : [{ source, place, digest }];
    });
}
function collect(pairs) {
    const digests = new Map();
    for (const [environment, digest] of pairs) {
        if (environment !== null && digest !== null)
            digests.set(environment, (digests.get(environment) ?? new Set()).add(digest));
    }
    return digests;
}
 

  }),

  370:
  (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


 
__webpack_require__.d(__webpack_exports__, {
  A: () => (  pLimit)
});

 

; 



class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		 
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		 
		 
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

; 


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		 
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		 
		const result = (async () => function_(...arguments_))();

		 
		resolve(result);

		 
		 
		 
		try {
			await result;
		} catch {}

		 
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		 
		 
		new Promise(internalResolve => {  
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_));  

		 
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					 
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					 
					for (const promise of promises) {
						promise.catch(() => {});  
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


  })

};
