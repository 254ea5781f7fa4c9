// What a demo needs and how long it takes, with their icons.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

Flow {
    id: meta

    property string needIcon
    property string need
    property string minutes

    spacing: 2.4 * Theme.u

    Repeater {
        model: [{ icon: meta.needIcon, text: meta.need }, { icon: "clock", text: meta.minutes }]

        Row {
            id: fact

            required property var modelData

            visible: modelData.text !== ""
            spacing: 0.7 * Theme.u

            Icon { name: fact.modelData.icon; color: Theme.text3; width: 2.5 * Theme.u; anchors.verticalCenter: parent.verticalCenter }
            Words { text: fact.modelData.text; style: "small"; wrapMode: Text.NoWrap; Accessible.ignored: true }
        }
    }
}
