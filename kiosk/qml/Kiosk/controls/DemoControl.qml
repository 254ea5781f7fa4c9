// One thing that the visitor may play with: a slider, a switch or a choice.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Loader {
    id: control

    required property string kind
    required property string text
    required property string said
    required property real least
    required property real most
    required property real value
    required property list<string> options

    signal moved(real value)

    sourceComponent: kind === "slider" ? slider : kind === "switch" ? onOff : oneOf

    Component {
        id: slider

        Slider {
            text: control.text
            said: control.said
            least: control.least
            most: control.most
            value: control.value
            onMoved: value => control.moved(value)
        }
    }
    Component {
        id: onOff

        Switch { text: control.text; on: control.value > 0; onTouched: control.moved(on ? 0 : 1) }
    }
    Component {
        id: oneOf

        OneOf { text: control.text; options: control.options; chosen: control.value; onTouched: at => control.moved(at) }
    }
}
