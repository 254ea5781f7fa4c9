// The languages of the event, each in its own script; the one on show has the gold edge.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

Row {
    id: buttons

    property list<string> codes
    property string current

    signal chosen(string code)

    readonly property var marks: ({ vi: "VI", en: "EN", ko: "한" })
    readonly property var names: ({ vi: "Tiếng Việt", en: "English", ko: "한국어" })

    spacing: Theme.gap

    Repeater {
        model: buttons.codes

        Button {
            required property string modelData

            text: buttons.marks[modelData]
            name: buttons.names[modelData]
            square: true
            chooses: true
            on: buttons.current === modelData
            onClicked: buttons.chosen(modelData)
        }
    }
}
