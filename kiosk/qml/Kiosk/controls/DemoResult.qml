// The result beside the stage: the one panel that the demo declares.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Loader {
    id: result

    required property Demo demo
    readonly property var kinds: ({
        "backgrounds": backgrounds, "before-after-sound": compared, "best": best, "counts": counts, "covered": covered, "crossings": crossings,
        "duel": duel, "found": found, "gauge": gauge,
        "levels": levels, "notes": notes, "readings": readings, "sentence": sentence, "sizes": sizes, "text": text, "top-k": topK,
        "forecast": outlook, "oddness": oddMoments, "measures": measures, "repetitions": repetitions
    })

    sourceComponent: kinds[demo.panel] ?? null

    Component { id: counts; CountsPanel { counts: result.demo.results.counts } }
    Component { id: text; TextPanel { demo: result.demo } }
    Component { id: backgrounds; BackgroundsPanel { demo: result.demo } }
    Component { id: best; BestPanel { best: result.demo.results.best } }
    Component { id: compared; ComparedPanel { demo: result.demo } }
    Component { id: covered; GaugePanel { gauge: result.demo.results.covered } }
    Component { id: crossings; CrossingsPanel { crossed: result.demo.results.crossed } }
    Component { id: duel; DuelPanel { match: result.demo.results.match } }
    Component { id: found; FoundPanel { found: result.demo.results.found } }
    Component { id: gauge; GaugePanel { gauge: result.demo.results.gauge } }
    Component { id: levels; LevelsPanel { levels: result.demo.results.levels } }
    Component { id: measures; MeasuresPanel { measured: result.demo.results.measured } }
    Component { id: notes; NotesPanel { notes: result.demo.results.notes } }
    Component { id: readings; ReadingsPanel { demo: result.demo } }
    Component { id: repetitions; RepetitionsPanel { repeated: result.demo.results.repeated; crowded: result.demo.choices.many } }
    Component { id: sentence; SentencePanel { demo: result.demo } }
    Component { id: sizes; SizesPanel { sizes: result.demo.results.sizes } }
    Component { id: topK; TopKPanel { likely: result.demo.results.topK; examples: result.demo.choices.examples; lesson: result.demo.choices.lesson } }
    Component { id: oddMoments; OddMomentsPanel { odd: result.demo.results.oddMoments } }
    Component { id: outlook; OutlookPanel { outlook: result.demo.results.outlook } }
}
