// The demo's own buttons, with how many examples were given by each.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Flow {
    id: actions

    required property Demo demo

    readonly property alias count: buttons.count
    // Of one width, and together as wide as the panel: two beside one another in landscape, more in portrait, if they fit.
    readonly property int most: Theme.portrait ? buttons.count : Math.min(2, buttons.count)
    readonly property int columns: Math.max(1, Math.min(most, Math.floor((width + spacing) / (widest + spacing))))
    readonly property real widest: {
        let widest = 0;
        for (let at = 0; at < buttons.count; ++at)
            widest = Math.max(widest, buttons.itemAt(at)?.implicitWidth ?? 0);
        return widest;
    }

    spacing: Math.min(3 * Theme.u, Theme.gap)

    Repeater {
        id: buttons

        model: actions.demo.choices.actions
        delegate: Button {
            required property var model
            required property int index

            width: Math.floor((actions.width - (actions.columns - 1) * actions.spacing) / actions.columns)
            text: model.examples < 0 ? model.text : model.text + " · " + model.examples
            name: model.examples < 0 ? model.text : qsTr("%1, examples so far: %2").arg(model.text).arg(model.examples)
            onClicked: actions.demo.act(index)
        }
    }
}
