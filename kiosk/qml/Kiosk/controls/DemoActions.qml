// The demo's own buttons, with how many examples were given by each.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Flow {
    id: actions

    required property Demo demo

    spacing: Math.min(3 * Theme.u, Theme.gap)

    Repeater {
        model: actions.demo.choices.actions
        delegate: Button {
            required property var model
            required property int index

            text: model.examples < 0 ? model.text : model.text + " · " + model.examples
            name: model.examples < 0 ? model.text : qsTr("%1, examples so far: %2").arg(model.text).arg(model.examples)
            onClicked: actions.demo.act(index)
        }
    }
}
