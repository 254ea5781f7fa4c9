// What makes the screens easier, over a page: how large type is, and what can be switched on; all of it at once.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Sheet {
    id: sheet

    required property Access access

    name: qsTr("Make it easier")

    Column {
        width: Math.min(sheet.room, Math.max(96 * Theme.u, sizes.implicitWidth, switches.needed))
        spacing: Theme.gap

        Words {
            width: parent.width
            text: sheet.name
            style: "h2"
            Accessible.role: Accessible.Heading
        }
        Flow {
            id: sizes

            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: sheet.access.sizes

                Button {
                    required property real modelData

                    square: true
                    chooses: true
                    implicitWidth: Math.max(Theme.controlSize, 16 * Theme.u)
                    text: Math.round(100 * modelData) + " %"
                    name: qsTr("Text size: %1").arg(text)
                    on: Math.abs(sheet.access.textScale - modelData) < 0.01
                    onClicked: sheet.access.scaleText(modelData)
                }
            }
        }
        Flow {
            id: switches

            // Of all side by side.
            readonly property real needed: {
                let sum = -Theme.gap
                for (const one of children)
                    sum += one instanceof Button && one.visible ? one.implicitWidth + Theme.gap : 0
                return sum
            }

            width: parent.width
            spacing: Theme.gap

            Button {
                chooses: true
                icon: "contrast"
                text: qsTr("Light, high contrast")
                on: sheet.access.light
                onClicked: sheet.access.toggle("light")
            }
            Button {
                chooses: true
                icon: "arrow-down-to-line"
                text: qsTr("Controls within reach")
                on: sheet.access.reach
                onClicked: sheet.access.toggle("reach")
            }
            Button {
                chooses: true
                icon: "pause"
                text: qsTr("Less motion")
                on: sheet.access.calm
                onClicked: sheet.access.toggle("calm")
            }
            Button {
                visible: sheet.access.canSpeak
                enabled: !sheet.access.silenced
                chooses: true
                icon: "volume-2"
                text: qsTr("Spoken guidance")
                on: sheet.access.voice
                onClicked: sheet.access.toggle("voice")
            }
            Button {
                enabled: !sheet.access.silenced
                chooses: true
                icon: "volume-x"
                text: qsTr("Mute")
                on: sheet.access.mute
                onClicked: sheet.access.toggle("mute")
            }
        }
    }
}
